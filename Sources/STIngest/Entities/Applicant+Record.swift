internal import STModel

extension Applicant: RecordEntity {
  static let schema = EntitySchema(
    "applicant", "Sökande",
    [
      FieldSchema("familyName", .text(80), .required, .personal, "Efternamn"),
      FieldSchema("givenName", .text(80), .required, .personal, "Förnamn"),
      FieldSchema(
        "previousNames", .list(.text(160), item: "item", count: ValueShape.anyNumber), .optional, .personal,
        "Tidigare namn"),
      FieldSchema("identity", Identity.shape, .neededForPaper, .identityNumber, "Identitetsbeteckning"),
      FieldSchema("address", Address.shape, .neededForPaper, .personal, "Adress"),
      FieldSchema("phones", Phones.shape, .optional, .personal, "Telefon"),
      FieldSchema("email", .code(.email), .optional, .personal, "E-postadress"),
      FieldSchema("workplace", .text(120), .optional, .personal, "Arbetsplats"),
      FieldSchema("homeUnitHistory", HomeUnit.list("homeUnit"), .optional, .personal, "Hemkliniker"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(familyName: try object.required("familyName"), givenName: try object.required("givenName"))
    previousNames = try object.list("previousNames")
    identity = try object.optional("identity")
    address = try object.optional("address")
    phones = try object.optional("phones")
    email = try object.optional("email")
    workplace = try object.optional("workplace")
    homeUnitHistory = try object.list("homeUnitHistory")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("familyName", familyName)
    object.set("givenName", givenName)
    object.set("previousNames", list: previousNames)
    object.set("identity", identity)
    object.set("address", address)
    object.set("phones", phones)
    object.set("email", email)
    object.set("workplace", workplace)
    object.set("homeUnitHistory", list: homeUnitHistory)
  }
}
