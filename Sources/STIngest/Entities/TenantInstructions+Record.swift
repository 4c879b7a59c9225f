internal import STModel

extension TenantInstructions: RecordEntity {
  static let schema = EntitySchema(
    "instructions", "Instruktioner",
    [
      FieldSchema("retentionPolicy", .text(160), .required, .open, "Gallringsregel"),
      FieldSchema("allowSpecialCategories", .bool, .required, .open, "Känsliga uppgifter tillåtna"),
      FieldSchema("decisionRef", .code(.id), .optional, .open, "Beslutets beteckning"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      retentionPolicy: try object.required("retentionPolicy"),
      allowSpecialCategories: try object.required("allowSpecialCategories"))
    decisionRef = try object.optional("decisionRef")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("retentionPolicy", retentionPolicy)
    object.set("allowSpecialCategories", allowSpecialCategories)
    object.set("decisionRef", decisionRef)
  }
}
