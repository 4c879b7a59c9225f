internal import STModel

extension MilestonePlan: RecordEntity {
  static let schema = EntitySchema(
    "milestonePlan", "Plan för ett delmål",
    [
      FieldSchema("code", .code(.milestone), .required, .open, "Delmålets kod"),
      FieldSchema(
        "activities", .list(.text(500), item: "item", count: ValueShape.anyNumber), .optional, .freeText,
        "Aktiviteter"),
      FieldSchema("methods", .freeText(2000), .optional, .freeText, "Metoder"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(code: try object.required("code"))
    activities = try object.list("activities")
    methods = try object.optional("methods")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("code", code)
    object.set("activities", list: activities)
    object.set("methods", methods)
  }
}
