internal import STModel

extension Place: RecordEntity {
  static let schema = EntitySchema(
    "place", "Tjänstgöringsställe",
    [
      FieldSchema("unit", .text(160), .required, .personal, "Enhet"),
      FieldSchema("clinic", .text(160), .optional, .personal, "Klinik"),
      FieldSchema("hospital", .text(160), .optional, .personal, "Sjukhus"),
      FieldSchema("careProvider", .text(160), .optional, .personal, "Vårdgivare"),
      FieldSchema("country", .code(.country), .optional, .personal, "Land"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(unit: try object.required("unit"))
    clinic = try object.optional("clinic")
    hospital = try object.optional("hospital")
    careProvider = try object.optional("careProvider")
    country = try object.optional("country")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("unit", unit)
    object.set("clinic", clinic)
    object.set("hospital", hospital)
    object.set("careProvider", careProvider)
    object.set("country", country)
  }
}
