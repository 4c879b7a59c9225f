internal import STModel

extension Tjanstgoringsperiod: RecordEntity {
  static let schema = EntitySchema(
    "period", "Tjänstgöringsperiod",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("kind", PeriodKind.shape, .required, .open, "Slag"),
      FieldSchema("place", Place.shape, .required, .personal, "Tjänstgöringsställe"),
      FieldSchema("start", .date, .required, .personal, "Början"),
      FieldSchema("end", .date, .optional, .personal, "Slut"),
      FieldSchema("percent", .percent, .required, .personal, "Omfattning i procent av heltid"),
      FieldSchema("supervised", .bool, .optional, .open, "Under handledning"),
      FieldSchema("supervisorRef", .reference(to: "people"), .optional, .personal, "Handledare"),
      FieldSchema(
        "setting", .list(CareSetting.shape, item: "item", count: ValueShape.anyNumber), .optional, .open,
        "Vårdform"),
      FieldSchema("absences", Absence.list("absence"), .optional, .special, "Frånvaro"),
      FieldSchema("status", ProgressStatus.shape, .required, .open, "Läge"),
      FieldSchema("note", .freeText(2000), .optional, .freeText, "Anteckning"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), kind: try object.required("kind"), place: try object.required("place"),
      start: try object.required("start"), percent: try object.required("percent"),
      status: try object.required("status"))
    end = try object.optional("end")
    supervised = try object.optional("supervised")
    supervisorRef = try object.optional("supervisorRef")
    setting = try object.list("setting")
    absences = try object.list("absences")
    note = try object.optional("note")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("kind", kind)
    object.set("place", place)
    object.set("start", start)
    object.set("end", end)
    object.set("percent", percent)
    object.set("supervised", supervised)
    object.set("supervisorRef", supervisorRef)
    object.set("setting", list: setting)
    object.set("absences", list: absences)
    object.set("status", status)
    object.set("note", note)
  }
}
