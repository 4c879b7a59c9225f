internal import STModel

extension ProvenanceMark: RecordEntity {
  static let schema = EntitySchema(
    "provenanceMark", "Härkomstuppgift",
    [
      FieldSchema("at", .timestamp, .required, .open, "Tidpunkt"),
      FieldSchema("by", .code(.id), .required, .open, "Av"),
      FieldSchema("role", Role.shape, .required, .open, "Roll"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(at: try object.required("at"), by: try object.required("by"), role: try object.required("role"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("at", at)
    object.set("by", by)
    object.set("role", role)
  }
}
