internal import STModel

extension CareUnit: RecordEntity {
  static let schema = EntitySchema(
    "careUnit", "Vårdenhet",
    [
      FieldSchema("name", .text(160), .required, .personal, "Namn"),
      FieldSchema("hsaId", .code(.hsaId), .optional, .personal, "HSA-id"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(name: try object.required("name"))
    hsaId = try object.optional("hsaId")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("name", name)
    object.set("hsaId", hsaId)
  }
}
