internal import STModel

extension IntygPlace: RecordEntity {
  static let schema = EntitySchema(
    "certifiedPlace", "Tjänstgöringsställe",
    [
      FieldSchema("place", Place.shape, .required, .personal, "Tjänstgöringsställe"),
      FieldSchema("start", .date, .required, .personal, "Början"),
      FieldSchema("end", .date, .required, .personal, "Slut"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      place: try object.required("place"), start: try object.required("start"),
      end: try object.required("end"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("place", place)
    object.set("start", start)
    object.set("end", end)
  }
}
