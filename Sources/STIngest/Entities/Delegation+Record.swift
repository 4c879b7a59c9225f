internal import STModel

extension Delegation: RecordEntity {
  static let schema = EntitySchema(
    "delegation", "Uppdrag att utfärda intyg",
    [
      FieldSchema("by", .reference(to: "people"), .required, .personal, "Verksamhetschef"),
      FieldSchema("place", .text(80), .optional, .personal, "Ort"),
      FieldSchema("date", .date, .optional, .personal, "Datum"),
      FieldSchema("basis", .text(160), .optional, .personal, "Grund"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(by: try object.required("by"))
    place = try object.optional("place")
    date = try object.optional("date")
    basis = try object.optional("basis")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("by", by)
    object.set("place", place)
    object.set("date", date)
    object.set("basis", basis)
  }
}
