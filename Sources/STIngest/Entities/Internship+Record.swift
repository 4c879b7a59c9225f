internal import STModel

extension Internship: RecordEntity {
  static let schema = EntitySchema(
    "internship", "AT",
    [
      FieldSchema("kind", InternshipKind.shape, .required, .personal, "Slag"),
      FieldSchema("completed", .date, .optional, .personal, "Fullgjord"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(kind: try object.required("kind"))
    completed = try object.optional("completed")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("kind", kind)
    object.set("completed", completed)
  }
}
