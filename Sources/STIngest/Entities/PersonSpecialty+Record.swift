internal import STModel

extension PersonSpecialty: RecordEntity {
  static let schema = EntitySchema(
    "personSpecialty", "Specialitet",
    [
      FieldSchema("name", .text(120), .required, .personal, "Namn"),
      FieldSchema("since", .date, .optional, .personal, "Sedan"),
      FieldSchema("country", .code(.country), .optional, .personal, "Land"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(name: try object.required("name"))
    since = try object.optional("since")
    country = try object.optional("country")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("name", name)
    object.set("since", since)
    object.set("country", country)
  }
}
