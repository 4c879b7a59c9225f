internal import STModel

extension Intygsutfardare: RecordEntity {
  static let schema = EntitySchema(
    "issuer", "Intygsutfärdare",
    [
      FieldSchema("role", Role.shape, .required, .open, "Roll"),
      FieldSchema("personRef", .reference(to: "people"), .required, .personal, "Person"),
      FieldSchema("name", .text(160), .neededForPaper, .personal, "Namnförtydligande"),
      FieldSchema("identity", Identity.shape, .neededForPaper, .identityNumber, "Identitetsbeteckning"),
      FieldSchema("specialty", .text(160), .neededForPaper, .personal, "Specialitet"),
      FieldSchema("workplace", .text(120), .neededForPaper, .personal, "Tjänsteställe"),
      FieldSchema("place", .text(80), .neededForPaper, .personal, "Ort"),
      FieldSchema("date", .date, .neededForPaper, .personal, "Datum"),
      FieldSchema("delegatedTo", .reference(to: "people"), .optional, .personal, "Utsedd läkare"),
      FieldSchema("delegation", Delegation.shape, .optional, .personal, "Uppdrag att utfärda intyg"),
      FieldSchema("signature", Signature.shape, .required, .personal, "Underskrift"),
      FieldSchema("requestedAt", .timestamp, .optional, .open, "Underskrift begärd"),
      FieldSchema("remindedAt", .timestamp, .optional, .open, "Påmind"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      role: try object.required("role"), personRef: try object.required("personRef"),
      signature: try object.required("signature"))
    name = try object.optional("name")
    identity = try object.optional("identity")
    specialty = try object.optional("specialty")
    workplace = try object.optional("workplace")
    place = try object.optional("place")
    date = try object.optional("date")
    delegatedTo = try object.optional("delegatedTo")
    delegation = try object.optional("delegation")
    requestedAt = try object.optional("requestedAt")
    remindedAt = try object.optional("remindedAt")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("role", role)
    object.set("personRef", personRef)
    object.set("name", name)
    object.set("identity", identity)
    object.set("specialty", specialty)
    object.set("workplace", workplace)
    object.set("place", place)
    object.set("date", date)
    object.set("delegatedTo", delegatedTo)
    object.set("delegation", delegation)
    object.set("signature", signature)
    object.set("requestedAt", requestedAt)
    object.set("remindedAt", remindedAt)
  }
}
