internal import STModel

extension ChecklistMark: RecordEntity {
  static let schema = EntitySchema(
    "checklistMark", "Avprickad punkt",
    [
      FieldSchema("item", ChecklistItem.shape, .required, .open, "Punkt"),
      FieldSchema("by", .reference(to: "people"), .required, .personal, "Av"),
      FieldSchema("at", .timestamp, .required, .open, "Tidpunkt"),
      FieldSchema("note", .freeText(500), .optional, .freeText, "Anteckning"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(item: try object.required("item"), by: try object.required("by"), at: try object.required("at"))
    note = try object.optional("note")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("item", item)
    object.set("by", by)
    object.set("at", at)
    object.set("note", note)
  }
}
