internal import STModel

extension SupervisorTraining: RecordEntity {
  static let schema = EntitySchema(
    "supervisorTraining", "Handledarutbildning",
    [
      FieldSchema("year", .integer(1900...2199), .required, .personal, "Årtal")
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(year: try object.required("year"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("year", year)
  }
}
