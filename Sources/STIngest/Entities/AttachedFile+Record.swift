internal import STModel

extension AttachedFile: RecordEntity {
  static let schema = EntitySchema(
    "file", "Fil",
    [
      FieldSchema("name", .text(200), .required, .personal, "Filnamn"),
      FieldSchema("mediaType", .code(.mediaType), .required, .open, "Mediatyp"),
      FieldSchema("bytes", .integer(0...2_000_000_000), .required, .open, "Storlek i byte"),
      FieldSchema("sha256", .code(.sha256), .required, .open, "SHA-256"),
      FieldSchema("pages", .integer(1...100_000), .optional, .open, "Antal sidor"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      name: try object.required("name"), mediaType: try object.required("mediaType"),
      bytes: try object.required("bytes"), sha256: try object.required("sha256"))
    pages = try object.optional("pages")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("name", name)
    object.set("mediaType", mediaType)
    object.set("bytes", bytes)
    object.set("sha256", sha256)
    object.set("pages", pages)
  }
}
