internal import STModel

extension EarlierSpecialty: RecordEntity {
  static let schema = EntitySchema(
    "earlierSpecialty", "Tidigare specialistkompetens",
    [
      FieldSchema("specialty", .text(120), .required, .personal, "Specialitet"),
      FieldSchema("country", .code(.country), .required, .personal, "Land"),
      FieldSchema("date", .date, .required, .personal, "Datum"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      specialty: try object.required("specialty"), country: try object.required("country"),
      date: try object.required("date"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("specialty", specialty)
    object.set("country", country)
    object.set("date", date)
  }
}
