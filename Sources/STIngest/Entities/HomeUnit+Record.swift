internal import STModel

extension HomeUnit: RecordEntity {
  static let schema = EntitySchema(
    "homeUnit", "Hemklinik",
    [
      FieldSchema("tenantId", .code(.slug), .required, .open, "Organisationens id"),
      FieldSchema("unit", .text(160), .required, .personal, "Enhet"),
      FieldSchema("from", .date, .required, .personal, "Från och med"),
      FieldSchema("to", .date, .optional, .personal, "Till och med"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      tenantId: try object.required("tenantId"), unit: try object.required("unit"),
      from: try object.required("from"))
    to = try object.optional("to")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("tenantId", tenantId)
    object.set("unit", unit)
    object.set("from", from)
    object.set("to", to)
  }
}
