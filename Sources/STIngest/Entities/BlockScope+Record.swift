internal import STModel

extension BlockScope: RecordEntity {
  static let schema = EntitySchema(
    "scope", "Spärrens omfattning",
    [
      FieldSchema("from", .date, .optional, .personal, "Från och med"),
      FieldSchema("to", .date, .optional, .personal, "Till och med"),
      FieldSchema("unit", .text(160), .optional, .personal, "Enhet"),
      FieldSchema(
        "documentKinds", .list(.text(80), item: "item", count: ValueShape.anyNumber), .optional, .open,
        "Handlingstyper"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init()
    from = try object.optional("from")
    to = try object.optional("to")
    unit = try object.optional("unit")
    documentKinds = try object.list("documentKinds")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("from", from)
    object.set("to", to)
    object.set("unit", unit)
    object.set("documentKinds", list: documentKinds)
  }
}
