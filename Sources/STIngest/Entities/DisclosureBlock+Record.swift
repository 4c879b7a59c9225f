internal import STModel

extension DisclosureBlock: RecordEntity {
  static let schema = EntitySchema(
    "block", "Spärr",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("kind", BlockKind.shape, .required, .open, "Slag"),
      FieldSchema("scope", BlockScope.shape, .optional, .personal, "Omfattning"),
      FieldSchema("registered", DisclosureAction.shape, .required, .personal, "Registrerad"),
      FieldSchema("revoked", DisclosureAction.shape, .optional, .personal, "Hävd"),
      FieldSchema("cancelled", DisclosureAction.shape, .optional, .personal, "Makulerad"),
      FieldSchema(
        "temporaryLifts", TemporaryLift.list("temporaryLift"), .optional, .personal, "Tillfälliga hävningar"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), kind: try object.required("kind"),
      registered: try object.required("registered"))
    scope = try object.optional("scope")
    revoked = try object.optional("revoked")
    cancelled = try object.optional("cancelled")
    temporaryLifts = try object.list("temporaryLifts")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("kind", kind)
    object.set("scope", scope)
    object.set("registered", registered)
    object.set("revoked", revoked)
    object.set("cancelled", cancelled)
    object.set("temporaryLifts", list: temporaryLifts)
  }
}
