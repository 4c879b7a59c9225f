internal import STModel

extension Specialiseringstjanstgoring: RecordEntity {
  static let schema = EntitySchema(
    "st", "Specialiseringstjänstgöring",
    [
      FieldSchema("regulation", Regulation.shape, .required, .open, "Föreskrift"),
      FieldSchema(
        "transitionBasis", TransitionBasis.shape, .neededForPaper, .open,
        "Grund enligt övergångsbestämmelserna"),
      FieldSchema("specialty", Specialitet.shape, .required, .open, "Specialitet"),
      FieldSchema("goalSet", GoalSet.shape, .required, .open, "Målbeskrivning"),
      FieldSchema("start", .date, .required, .personal, "Början"),
      FieldSchema("plannedEnd", .date, .optional, .personal, "Planerat slut"),
      FieldSchema("mainSupervisorRef", .reference(to: "people"), .optional, .personal, "Huvudhandledare"),
      FieldSchema("operationsManagerRef", .reference(to: "people"), .optional, .personal, "Verksamhetschef"),
      FieldSchema("studyDirectorRef", .reference(to: "people"), .optional, .personal, "Studierektor"),
      FieldSchema("leaveOfAbsencePlan", Absence.list("absence"), .optional, .special, "Planerad frånvaro"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      regulation: try object.required("regulation"), specialty: try object.required("specialty"),
      goalSet: try object.required("goalSet"), start: try object.required("start"))
    transitionBasis = try object.optional("transitionBasis")
    plannedEnd = try object.optional("plannedEnd")
    mainSupervisorRef = try object.optional("mainSupervisorRef")
    operationsManagerRef = try object.optional("operationsManagerRef")
    studyDirectorRef = try object.optional("studyDirectorRef")
    leaveOfAbsencePlan = try object.list("leaveOfAbsencePlan")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("regulation", regulation)
    object.set("transitionBasis", transitionBasis)
    object.set("specialty", specialty)
    object.set("goalSet", goalSet)
    object.set("start", start)
    object.set("plannedEnd", plannedEnd)
    object.set("mainSupervisorRef", mainSupervisorRef)
    object.set("operationsManagerRef", operationsManagerRef)
    object.set("studyDirectorRef", studyDirectorRef)
    object.set("leaveOfAbsencePlan", list: leaveOfAbsencePlan)
  }
}
