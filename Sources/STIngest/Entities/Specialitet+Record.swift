internal import STModel

extension Specialitet: RecordEntity {
  static let schema = EntitySchema(
    "specialty", "Specialitet",
    [
      FieldSchema("code", .code(.slug), .required, .open, "Kod"),
      FieldSchema("name", .text(120), .required, .open, "Namn"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(code: try object.required("code"), name: try object.required("name"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("code", code)
    object.set("name", name)
  }
}
