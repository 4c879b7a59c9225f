internal import STModel

extension Organisation: RecordEntity {
  static let schema = EntitySchema(
    "organisation", "Organisation",
    [
      FieldSchema("tenantId", .code(.slug), .required, .open, "Organisationens id"),
      FieldSchema("careProvider", CareProvider.shape, .required, .open, "Vårdgivare"),
      FieldSchema("careUnit", CareUnit.shape, .optional, .open, "Vårdenhet"),
      FieldSchema("dataController", DataController.shape, .required, .open, "Personuppgiftsansvarig"),
      FieldSchema("instructions", TenantInstructions.shape, .optional, .open, "Instruktioner"),
      FieldSchema("agreementValidTo", .date, .optional, .open, "Avtalet gäller till och med"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(
      tenantId: try object.required("tenantId"), careProvider: try object.required("careProvider"),
      dataController: try object.required("dataController"))
    careUnit = try object.optional("careUnit")
    instructions = try object.optional("instructions")
    agreementValidTo = try object.optional("agreementValidTo")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("tenantId", tenantId)
    object.set("careProvider", careProvider)
    object.set("careUnit", careUnit)
    object.set("dataController", dataController)
    object.set("instructions", instructions)
    object.set("agreementValidTo", agreementValidTo)
  }
}
