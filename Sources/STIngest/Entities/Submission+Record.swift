internal import STModel

extension Submission: RecordEntity {
  static let schema = EntitySchema(
    "submission", "Insändning",
    [
      FieldSchema("channel", SubmissionChannel.shape, .required, .open, "Sändningssätt"),
      FieldSchema("sentAt", .timestamp, .required, .open, "Tidpunkt"),
      FieldSchema("receiver", .text(160), .required, .personal, "Mottagare"),
      FieldSchema("bundleSha256", .code(.sha256), .optional, .open, "SHA-256 för handlingarna"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      channel: try object.required("channel"), sentAt: try object.required("sentAt"),
      receiver: try object.required("receiver"))
    bundleSha256 = try object.optional("bundleSha256")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("channel", channel)
    object.set("sentAt", sentAt)
    object.set("receiver", receiver)
    object.set("bundleSha256", bundleSha256)
  }
}
