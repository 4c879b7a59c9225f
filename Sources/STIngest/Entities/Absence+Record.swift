internal import STModel

extension Absence: RecordEntity {
  static let schema = EntitySchema(
    "absence", "Frånvaro",
    [
      FieldSchema("id", .code(.id), .required, .open, "Id"),
      FieldSchema("kind", AbsenceKind.shape, .required, .special, "Slag"),
      FieldSchema("start", .date, .required, .special, "Början"),
      FieldSchema("end", .date, .required, .special, "Slut"),
      FieldSchema("percent", .percent, .required, .special, "Omfattning i procent"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      id: try object.required("id"), kind: try object.required("kind"), start: try object.required("start"),
      end: try object.required("end"), percent: try object.required("percent"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("id", id)
    object.set("kind", kind)
    object.set("start", start)
    object.set("end", end)
    object.set("percent", percent)
  }
}
