internal import STModel

extension Fee: RecordEntity {
  static let schema = EntitySchema(
    "fee", "Avgift",
    [
      FieldSchema("paidDate", .date, .required, .personal, "Betald"),
      FieldSchema("amount", .integer(0...1_000_000), .optional, .personal, "Belopp i kronor"),
      FieldSchema("reference", .text(80), .optional, .personal, "Referens"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(paidDate: try object.required("paidDate"))
    amount = try object.optional("amount")
    reference = try object.optional("reference")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("paidDate", paidDate)
    object.set("amount", amount)
    object.set("reference", reference)
  }
}
