/// Degree, licences and what came before ST.
package struct Education: Sendable, Hashable {
  package var medicalDegree: MedicalDegree?
  package var licences: [Licence] = []
  package var internship: Internship?
  package var earlierSpecialties: [EarlierSpecialty] = []
  package var doctorate: Doctorate?
  package var thirdCountrySpecialist: ThirdCountrySpecialist?

  package init() {}
}
