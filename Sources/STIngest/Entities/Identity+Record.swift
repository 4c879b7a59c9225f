internal import STModel

extension Identity: RecordEntity {
  static let schema = EntitySchema(
    "identity", "Identitetsbeteckning",
    [
      FieldSchema("type", IdentityKind.shape, .required, .open, "Slag"),
      FieldSchema("value", .code(.identityNumber), .required, .identityNumber, "Nummer"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(type: try object.required("type"), value: try object.required("value"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("type", type)
    object.set("value", value)
  }
}
