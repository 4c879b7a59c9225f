internal import STModel

extension Contact: RecordEntity {
  static let schema = EntitySchema(
    "contact", "Kontakt",
    [
      FieldSchema("email", .code(.email), .optional, .personal, "E-postadress"),
      FieldSchema("phone", .code(.phone), .optional, .personal, "Telefon"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init()
    email = try object.optional("email")
    phone = try object.optional("phone")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("email", email)
    object.set("phone", phone)
  }
}
