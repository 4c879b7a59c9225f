internal import STModel

extension DisclosureConsent: RecordEntity {
  static let schema = EntitySchema(
    "consent", "Samtycke",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("kind", ConsentKind.shape, .required, .open, "Slag"),
      FieldSchema("receiver", .text(160), .required, .personal, "Mottagare"),
      FieldSchema(
        "documentKinds", .list(.text(80), item: "item", count: ValueShape.anyNumber), .optional, .open,
        "Handlingstyper"),
      FieldSchema("start", .date, .required, .personal, "Början"),
      FieldSchema("end", .date, .optional, .personal, "Slut"),
      FieldSchema("registered", DisclosureAction.shape, .required, .personal, "Registrerat"),
      FieldSchema("withdrawn", DisclosureAction.shape, .optional, .personal, "Återkallat"),
      FieldSchema("cancelled", DisclosureAction.shape, .optional, .personal, "Makulerat"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), kind: try object.required("kind"),
      receiver: try object.required("receiver"), start: try object.required("start"),
      registered: try object.required("registered"))
    documentKinds = try object.list("documentKinds")
    end = try object.optional("end")
    withdrawn = try object.optional("withdrawn")
    cancelled = try object.optional("cancelled")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("kind", kind)
    object.set("receiver", receiver)
    object.set("documentKinds", list: documentKinds)
    object.set("start", start)
    object.set("end", end)
    object.set("registered", registered)
    object.set("withdrawn", withdrawn)
    object.set("cancelled", cancelled)
  }
}
