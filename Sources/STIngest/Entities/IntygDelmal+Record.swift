internal import STModel

extension IntygDelmal: RecordEntity {
  static let schema = EntitySchema(
    "certificateMilestone", "Delmål",
    [
      FieldSchema("code", .code(.milestone), .required, .open, "Delmålets kod")
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(code: try object.required("code"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("code", code)
  }
}
