internal import STModel

extension Phones: RecordEntity {
  static let schema = EntitySchema(
    "phones", "Telefon",
    [
      FieldSchema("private", .code(.phone), .optional, .personal, "Telefon privat"),
      FieldSchema("mobile", .code(.phone), .optional, .personal, "Mobiltelefon"),
      FieldSchema("home", .code(.phone), .optional, .personal, "Telefon bostaden"),
      FieldSchema("work", .code(.phone), .optional, .personal, "Telefon arbetet"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init()
    privatePhone = try object.optional("private")
    mobile = try object.optional("mobile")
    home = try object.optional("home")
    work = try object.optional("work")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("private", privatePhone)
    object.set("mobile", mobile)
    object.set("home", home)
    object.set("work", work)
  }
}
