internal import STModel

extension DisclosureAction: RecordEntity {
  static let schema = EntitySchema(
    "disclosureAction", "Åtgärd",
    [
      FieldSchema("requestedAt", .timestamp, .optional, .personal, "Begärd"),
      FieldSchema("requestedBy", .text(160), .optional, .personal, "Begärd av"),
      FieldSchema("registeredAt", .timestamp, .required, .personal, "Registrerad"),
      FieldSchema("registeredBy", .text(160), .required, .personal, "Registrerad av"),
      FieldSchema("reason", .text(500), .optional, .freeText, "Skäl"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      registeredAt: try object.required("registeredAt"), registeredBy: try object.required("registeredBy"))
    requestedAt = try object.optional("requestedAt")
    requestedBy = try object.optional("requestedBy")
    reason = try object.optional("reason")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("requestedAt", requestedAt)
    object.set("requestedBy", requestedBy)
    object.set("registeredAt", registeredAt)
    object.set("registeredBy", registeredBy)
    object.set("reason", reason)
  }
}
