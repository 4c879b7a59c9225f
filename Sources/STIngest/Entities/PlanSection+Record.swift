internal import STModel

extension PlanSection: RecordEntity {
  static let schema = EntitySchema(
    "section", "Avsnitt",
    [
      FieldSchema("title", .text(160), .required, .personal, "Rubrik"),
      FieldSchema("content", .freeText(10000), .optional, .freeText, "Innehåll"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(title: try object.required("title"))
    content = try object.optional("content")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("title", title)
    object.set("content", content)
  }
}
