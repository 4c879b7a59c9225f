internal import STModel

extension TrainingPlan: RecordEntity {
  static let schema = EntitySchema(
    "plan", "Utbildningsplan",
    [
      FieldSchema("overallGoals", .freeText(5000), .optional, .freeText, "Övergripande mål"),
      FieldSchema("sections", PlanSection.list("section"), .optional, .freeText, "Avsnitt"),
      FieldSchema(
        "milestonePlans", MilestonePlan.list("milestonePlan"), .optional, .freeText, "Plan per delmål"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init()
    overallGoals = try object.optional("overallGoals")
    sections = try object.list("sections")
    milestonePlans = try object.list("milestonePlans")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("overallGoals", overallGoals)
    object.set("sections", list: sections)
    object.set("milestonePlans", list: milestonePlans)
  }
}
