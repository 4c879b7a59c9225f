internal import STModel

extension DataController: RecordEntity {
  static let schema = EntitySchema(
    "dataController", "Personuppgiftsansvarig",
    [
      FieldSchema("name", .text(160), .required, .personal, "Namn"),
      FieldSchema("contact", .text(160), .required, .personal, "Kontakt"),
      FieldSchema("dpoContact", .text(160), .optional, .personal, "Dataskyddsombudets kontakt"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(name: try object.required("name"), contact: try object.required("contact"))
    dpoContact = try object.optional("dpoContact")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("name", name)
    object.set("contact", contact)
    object.set("dpoContact", dpoContact)
  }
}
