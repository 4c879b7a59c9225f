internal import STModel

extension Bastjanstgoring: RecordEntity {
  static let schema = EntitySchema(
    "bt", "Bastjänstgöring",
    [
      FieldSchema("mode", BastjanstgoringMode.shape, .optional, .open, "Fristående eller integrerad"),
      FieldSchema("start", .date, .optional, .personal, "Början"),
      FieldSchema("end", .date, .optional, .personal, "Slut"),
      FieldSchema("approvedDate", .date, .neededForPaper, .personal, "Intyg om godkänd BT"),
      FieldSchema(
        "primaryCareAccount", .freeText(1500), .neededForPaper, .freeText, "Redogörelse för primärvård"),
      FieldSchema(
        "acuteCareAccount", .freeText(1500), .neededForPaper, .freeText, "Redogörelse för akut sjukvård"),
      FieldSchema(
        "externalAssessorRef", .reference(to: "people"), .neededForPaper, .personal, "Extern bedömare"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init()
    mode = try object.optional("mode")
    start = try object.optional("start")
    end = try object.optional("end")
    approvedDate = try object.optional("approvedDate")
    primaryCareAccount = try object.optional("primaryCareAccount")
    acuteCareAccount = try object.optional("acuteCareAccount")
    externalAssessorRef = try object.optional("externalAssessorRef")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("mode", mode)
    object.set("start", start)
    object.set("end", end)
    object.set("approvedDate", approvedDate)
    object.set("primaryCareAccount", primaryCareAccount)
    object.set("acuteCareAccount", acuteCareAccount)
    object.set("externalAssessorRef", externalAssessorRef)
  }
}
