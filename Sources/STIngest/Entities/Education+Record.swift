internal import STModel

extension Education: RecordEntity {
  static let schema = EntitySchema(
    "education", "Utbildning och legitimation",
    [
      FieldSchema("medicalDegree", MedicalDegree.shape, .neededForPaper, .personal, "Läkarexamen"),
      FieldSchema(
        "licences", Licence.list("licence"), .optional, .personal, "Legitimation eller motsvarande"),
      FieldSchema("internship", Internship.shape, .optional, .personal, "AT"),
      FieldSchema(
        "earlierSpecialties", EarlierSpecialty.list("earlierSpecialty"), .optional, .personal,
        "Tidigare bevis om specialistkompetens"),
      FieldSchema("doctorate", Doctorate.shape, .optional, .personal, "Doktorsexamen"),
      FieldSchema(
        "thirdCountrySpecialist", ThirdCountrySpecialist.shape, .optional, .personal,
        "Specialist från tredjeland"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init()
    medicalDegree = try object.optional("medicalDegree")
    licences = try object.list("licences")
    internship = try object.optional("internship")
    earlierSpecialties = try object.list("earlierSpecialties")
    doctorate = try object.optional("doctorate")
    thirdCountrySpecialist = try object.optional("thirdCountrySpecialist")
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("medicalDegree", medicalDegree)
    object.set("licences", list: licences)
    object.set("internship", internship)
    object.set("earlierSpecialties", list: earlierSpecialties)
    object.set("doctorate", doctorate)
    object.set("thirdCountrySpecialist", thirdCountrySpecialist)
  }
}
