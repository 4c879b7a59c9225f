internal import STModel

extension HistoryEntry: RecordEntity {
  static let schema = EntitySchema(
    "historyEntry", "Ändring",
    [
      FieldSchema("at", .timestamp, .required, .open, "Tidpunkt"),
      FieldSchema("by", .code(.id), .required, .open, "Av"),
      FieldSchema("role", Role.shape, .required, .open, "Roll"),
      FieldSchema("action", .text(80), .required, .open, "Åtgärd"),
      FieldSchema("pointer", .code(.pointer), .optional, .open, "Uppgift (JSON-pekare)"),
      FieldSchema("reason", .text(500), .optional, .personal, "Skäl"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      at: try object.required("at"), by: try object.required("by"), role: try object.required("role"),
      action: try object.required("action"))
    pointer = try object.optional("pointer")
    reason = try object.optional("reason")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("at", at)
    object.set("by", by)
    object.set("role", role)
    object.set("action", action)
    object.set("pointer", pointer)
    object.set("reason", reason)
  }
}
