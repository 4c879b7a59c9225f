internal import STModel

extension Licence: RecordEntity {
  static let schema = EntitySchema(
    "licence", "Legitimation eller motsvarande",
    [
      FieldSchema("country", .code(.country), .required, .personal, "Land"),
      FieldSchema("date", .date, .required, .personal, "Datum"),
      FieldSchema("kind", LicenceKind.shape, .required, .personal, "Slag"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      country: try object.required("country"), date: try object.required("date"),
      kind: try object.required("kind"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("country", country)
    object.set("date", date)
    object.set("kind", kind)
  }
}
