internal import STModel

extension Course: RecordEntity {
  static let schema = EntitySchema(
    "course", "Kurs",
    [
      FieldSchema("organiser", .text(160), .optional, .personal, "Kursanordnare"),
      FieldSchema("city", .text(80), .optional, .personal, "Ort"),
      FieldSchema("country", .code(.country), .optional, .personal, "Land"),
      FieldSchema("certificateDate", .date, .optional, .personal, "Kursintygets datum"),
      FieldSchema("foreign", .bool, .optional, .open, "Utländsk kurs"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init()
    organiser = try object.optional("organiser")
    city = try object.optional("city")
    country = try object.optional("country")
    certificateDate = try object.optional("certificateDate")
    foreign = try object.optional("foreign")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("organiser", organiser)
    object.set("city", city)
    object.set("country", country)
    object.set("certificateDate", certificateDate)
    object.set("foreign", foreign)
  }
}
