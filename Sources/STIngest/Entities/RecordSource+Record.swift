internal import STModel

extension RecordSource: RecordEntity {
  static let schema = EntitySchema(
    "source", "Källa",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("system", .text(80), .required, .open, "System"),
      FieldSchema("version", .text(40), .optional, .open, "Version"),
      FieldSchema("exportedAt", .timestamp, .optional, .open, "Exporterad"),
      FieldSchema("fileName", .text(200), .optional, .open, "Filnamn"),
      FieldSchema("sha256", .code(.sha256), .optional, .open, "SHA-256"),
      FieldSchema("importer", .text(80), .optional, .open, "Importör"),
      FieldSchema("importerVersion", .text(40), .optional, .open, "Importörens version"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(id: try object.required("id"), system: try object.required("system"))
    version = try object.optional("version")
    exportedAt = try object.optional("exportedAt")
    fileName = try object.optional("fileName")
    sha256 = try object.optional("sha256")
    importer = try object.optional("importer")
    importerVersion = try object.optional("importerVersion")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("system", system)
    object.set("version", version)
    object.set("exportedAt", exportedAt)
    object.set("fileName", fileName)
    object.set("sha256", sha256)
    object.set("importer", importer)
    object.set("importerVersion", importerVersion)
  }
}
