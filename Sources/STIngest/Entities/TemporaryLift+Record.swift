internal import STModel

extension TemporaryLift: RecordEntity {
  static let schema = EntitySchema(
    "temporaryLift", "Tillfällig hävning",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("endDate", .date, .required, .personal, "Sista dag"),
      FieldSchema("forUnit", .text(160), .required, .personal, "För enhet"),
      FieldSchema("forPerson", .text(160), .optional, .personal, "För person"),
      FieldSchema("reason", LiftReason.shape, .required, .personal, "Skäl"),
      FieldSchema("registered", DisclosureAction.shape, .required, .personal, "Registrerad"),
      FieldSchema("cancelled", DisclosureAction.shape, .optional, .personal, "Makulerad"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), endDate: try object.required("endDate"),
      forUnit: try object.required("forUnit"), reason: try object.required("reason"),
      registered: try object.required("registered"))
    forPerson = try object.optional("forPerson")
    cancelled = try object.optional("cancelled")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("endDate", endDate)
    object.set("forUnit", forUnit)
    object.set("forPerson", forPerson)
    object.set("reason", reason)
    object.set("registered", registered)
    object.set("cancelled", cancelled)
  }
}
