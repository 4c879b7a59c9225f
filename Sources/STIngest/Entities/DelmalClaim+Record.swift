internal import STModel

extension DelmalClaim: RecordEntity {
  static let schema = EntitySchema(
    "milestoneClaim", "Delmål",
    [
      FieldSchema("code", .code(.milestone), .required, .open, "Delmålets kod"),
      FieldSchema("extent", MilestoneExtent.shape, .required, .open, "Hela eller del"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(code: try object.required("code"), extent: try object.required("extent"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("code", code)
    object.set("extent", extent)
  }
}
