internal import STModel

extension IntygRelation: RecordEntity {
  static let schema = EntitySchema(
    "relation", "Förhållande till tidigare intyg",
    [
      FieldSchema("kind", IntygRelationKind.shape, .required, .open, "Slag"),
      FieldSchema("certificateRef", .reference(to: "certificates"), .required, .open, "Tidigare intyg"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(kind: try object.required("kind"), certificateRef: try object.required("certificateRef"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("kind", kind)
    object.set("certificateRef", certificateRef)
  }
}
