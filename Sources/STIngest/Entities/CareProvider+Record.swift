internal import STModel

extension CareProvider: RecordEntity {
  static let schema = EntitySchema(
    "careProvider", "Vårdgivare",
    [
      FieldSchema("name", .text(160), .required, .personal, "Namn"),
      FieldSchema("hsaId", .code(.hsaId), .optional, .personal, "HSA-id"),
      FieldSchema("orgNumber", .code(.orgNumber), .optional, .personal, "Organisationsnummer"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(name: try object.required("name"))
    hsaId = try object.optional("hsaId")
    orgNumber = try object.optional("orgNumber")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("name", name)
    object.set("hsaId", hsaId)
    object.set("orgNumber", orgNumber)
  }
}
