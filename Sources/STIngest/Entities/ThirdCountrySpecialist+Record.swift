internal import STModel

extension ThirdCountrySpecialist: RecordEntity {
  static let schema = EntitySchema(
    "thirdCountrySpecialist", "Specialist från tredjeland",
    [
      FieldSchema("yes", .bool, .required, .personal, "Ja eller nej"),
      FieldSchema(
        "programmeAttachmentRef", .reference(to: "attachments"), .optional, .open,
        "Individuellt utbildningsprogram"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(yes: try object.required("yes"))
    programmeAttachmentRef = try object.optional("programmeAttachmentRef")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("yes", yes)
    object.set("programmeAttachmentRef", programmeAttachmentRef)
  }
}
