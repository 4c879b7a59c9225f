internal import STModel

extension Address: RecordEntity {
  static let schema = EntitySchema(
    "address", "Adress",
    [
      FieldSchema("street", .text(120), .required, .personal, "Utdelningsadress"),
      FieldSchema("postalCode", .text(16), .required, .personal, "Postnummer"),
      FieldSchema("city", .text(80), .required, .personal, "Postort"),
      FieldSchema("country", .code(.country), .optional, .personal, "Land"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      street: try object.required("street"), postalCode: try object.required("postalCode"),
      city: try object.required("city"))
    country = try object.optional("country")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("street", street)
    object.set("postalCode", postalCode)
    object.set("city", city)
    object.set("country", country)
  }
}
