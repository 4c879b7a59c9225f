internal import STModel

extension MedicalDegree: RecordEntity {
  static let schema = EntitySchema(
    "medicalDegree", "Läkarexamen",
    [
      FieldSchema("country", .code(.country), .required, .personal, "Land"),
      FieldSchema("date", .date, .required, .personal, "Datum"),
      FieldSchema("institution", .text(160), .optional, .personal, "Lärosäte"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(country: try object.required("country"), date: try object.required("date"))
    institution = try object.optional("institution")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("country", country)
    object.set("date", date)
    object.set("institution", institution)
  }
}
