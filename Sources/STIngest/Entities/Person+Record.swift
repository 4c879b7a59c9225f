internal import STModel

extension Person: RecordEntity {
  static let schema = EntitySchema(
    "person", "Person",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("familyName", .text(80), .required, .personal, "Efternamn"),
      FieldSchema("givenName", .text(80), .required, .personal, "Förnamn"),
      FieldSchema("identity", Identity.shape, .optional, .identityNumber, "Identitetsbeteckning"),
      FieldSchema("title", .text(120), .optional, .personal, "Titel"),
      FieldSchema("hsaId", .code(.hsaId), .optional, .personal, "HSA-id"),
      FieldSchema(
        "roles", .list(Role.shape, item: "item", count: ValueShape.oneOrMore), .required, .open, "Roller"),
      FieldSchema("specialties", PersonSpecialty.list("specialty"), .optional, .personal, "Specialiteter"),
      FieldSchema("workplace", .text(120), .neededForPaper, .personal, "Tjänsteställe"),
      FieldSchema(
        "supervisorTraining", SupervisorTraining.shape, .optional, .personal, "Handledarutbildning"),
      FieldSchema("contact", Contact.shape, .optional, .personal, "Kontakt"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), familyName: try object.required("familyName"),
      givenName: try object.required("givenName"), roles: try object.list("roles"))
    identity = try object.optional("identity")
    title = try object.optional("title")
    hsaId = try object.optional("hsaId")
    specialties = try object.list("specialties")
    workplace = try object.optional("workplace")
    supervisorTraining = try object.optional("supervisorTraining")
    contact = try object.optional("contact")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("familyName", familyName)
    object.set("givenName", givenName)
    object.set("identity", identity)
    object.set("title", title)
    object.set("hsaId", hsaId)
    object.set("roles", list: roles)
    object.set("specialties", list: specialties)
    object.set("workplace", workplace)
    object.set("supervisorTraining", supervisorTraining)
    object.set("contact", contact)
  }
}
