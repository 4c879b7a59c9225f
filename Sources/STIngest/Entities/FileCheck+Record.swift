internal import STModel

extension FileCheck: RecordEntity {
  static let schema = EntitySchema(
    "fileCheck", "Granskning",
    [
      FieldSchema("status", FileCheckStatus.shape, .required, .open, "Resultat"),
      FieldSchema("findings", .integer(0...1_000_000), .optional, .open, "Antal fynd"),
      FieldSchema("cleanedSha256", .code(.sha256), .optional, .open, "SHA-256 för den rensade filen"),
      FieldSchema("checkedAt", .timestamp, .optional, .open, "Tidpunkt"),
      FieldSchema("tool", .text(120), .optional, .open, "Verktyg"),
      FieldSchema(
        "notSeen", .list(.text(200), item: "item", count: ValueShape.anyNumber), .optional, .open,
        "Det som inte granskats"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(status: try object.required("status"))
    findings = try object.optional("findings")
    cleanedSha256 = try object.optional("cleanedSha256")
    checkedAt = try object.optional("checkedAt")
    tool = try object.optional("tool")
    notSeen = try object.list("notSeen")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("status", status)
    object.set("findings", findings)
    object.set("cleanedSha256", cleanedSha256)
    object.set("checkedAt", checkedAt)
    object.set("tool", tool)
    object.set("notSeen", list: notSeen)
  }
}
