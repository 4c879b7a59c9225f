internal import STModel

extension Attachment: RecordEntity {
  static let schema = EntitySchema(
    "attachment", "Bilaga",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("number", .integer(1...9999), .neededForPaper, .open, "Bilagans nummer"),
      FieldSchema("category", AttachmentCategory.shape, .required, .open, "Rad i ansökans bilagelista"),
      FieldSchema("title", .text(160), .required, .personal, "Titel"),
      FieldSchema("origin", AttachmentOrigin.shape, .required, .open, "Ursprung"),
      FieldSchema("certificateRef", .reference(to: "certificates"), .neededForPaper, .open, "Intyg"),
      FieldSchema("file", AttachedFile.shape, .neededForPaper, .personal, "Fil"),
      FieldSchema("sendAs", PostingKind.shape, .neededForPaper, .open, "Original eller kopia"),
      FieldSchema("check", FileCheck.shape, .optional, .open, "Granskning"),
      FieldSchema("withdrawn", Withdrawal.shape, .optional, .personal, "Återtagen"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), category: try object.required("category"),
      title: try object.required("title"), origin: try object.required("origin"))
    number = try object.optional("number")
    certificateRef = try object.optional("certificateRef")
    file = try object.optional("file")
    sendAs = try object.optional("sendAs")
    check = try object.optional("check")
    withdrawn = try object.optional("withdrawn")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("number", number)
    object.set("category", category)
    object.set("title", title)
    object.set("origin", origin)
    object.set("certificateRef", certificateRef)
    object.set("file", file)
    object.set("sendAs", sendAs)
    object.set("check", check)
    object.set("withdrawn", withdrawn)
  }
}
