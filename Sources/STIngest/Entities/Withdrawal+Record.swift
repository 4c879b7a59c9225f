internal import STModel

extension Withdrawal: RecordEntity {
  static let schema = EntitySchema(
    "withdrawal", "Återtagande",
    [
      FieldSchema("at", .timestamp, .required, .open, "Tidpunkt"),
      FieldSchema("by", .code(.id), .required, .personal, "Av"),
      FieldSchema("reason", .text(500), .optional, .personal, "Skäl"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(at: try object.required("at"), by: try object.required("by"))
    reason = try object.optional("reason")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("at", at)
    object.set("by", by)
    object.set("reason", reason)
  }
}
