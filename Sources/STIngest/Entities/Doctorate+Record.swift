internal import STModel

extension Doctorate: RecordEntity {
  static let schema = EntitySchema(
    "doctorate", "Doktorsexamen",
    [
      FieldSchema("origin", DoctorateOrigin.shape, .required, .personal, "Svensk eller utländsk"),
      FieldSchema("date", .date, .required, .personal, "Datum"),
      FieldSchema("attachmentRef", .reference(to: "attachments"), .optional, .open, "Bilaga"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(origin: try object.required("origin"), date: try object.required("date"))
    attachmentRef = try object.optional("attachmentRef")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("origin", origin)
    object.set("date", date)
    object.set("attachmentRef", attachmentRef)
  }
}
