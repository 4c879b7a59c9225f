internal import STModel

extension FieldSource: RecordEntity {
  static let schema = EntitySchema(
    "fieldSource", "Uppgiftens källa",
    [
      FieldSchema("sourceRef", .reference(to: "sources"), .required, .open, "Källa"),
      FieldSchema("confidence", Confidence.shape, .required, .open, "Säkerhet"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    // The pointer is the key under which the object stands; whoever reads the map sets it.
    self.init(
      pointer: "", sourceRef: try object.required("sourceRef"), confidence: try object.required("confidence"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("sourceRef", sourceRef)
    object.set("confidence", confidence)
  }
}
