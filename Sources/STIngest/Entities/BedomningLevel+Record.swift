internal import STModel

extension BedomningLevel: RecordEntity {
  static let schema = EntitySchema(
    "level", "Nivå",
    [
      FieldSchema("scale", .text(80), .required, .freeText, "Skala"),
      FieldSchema("value", .text(80), .required, .freeText, "Värde"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(scale: try object.required("scale"), value: try object.required("value"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("scale", scale)
    object.set("value", value)
  }
}
