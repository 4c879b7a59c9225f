internal import STModel

extension Signature: RecordEntity {
  static let schema = EntitySchema(
    "signature", "Underskrift",
    [
      FieldSchema("kind", SignatureKind.shape, .required, .personal, "Slag"),
      FieldSchema("signedAt", .timestamp, .optional, .personal, "Tidpunkt"),
      FieldSchema("fieldName", .text(120), .optional, .open, "Signaturfält"),
      FieldSchema("certificateSubject", .text(300), .optional, .personal, "Certifikatets innehavare"),
      FieldSchema("issuerName", .text(300), .optional, .personal, "Certifikatets utfärdare"),
      FieldSchema("algorithm", .text(80), .optional, .open, "Algoritm"),
      FieldSchema("check", .text(300), .optional, .open, "Kontroll"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(kind: try object.required("kind"))
    signedAt = try object.optional("signedAt")
    fieldName = try object.optional("fieldName")
    certificateSubject = try object.optional("certificateSubject")
    issuerName = try object.optional("issuerName")
    algorithm = try object.optional("algorithm")
    check = try object.optional("check")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("kind", kind)
    object.set("signedAt", signedAt)
    object.set("fieldName", fieldName)
    object.set("certificateSubject", certificateSubject)
    object.set("issuerName", issuerName)
    object.set("algorithm", algorithm)
    object.set("check", check)
  }
}
