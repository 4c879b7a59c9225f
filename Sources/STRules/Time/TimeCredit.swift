/// Tillgodoräknad tid, months that are counted without being served in this training (HSLF-FS 2021:8 7 kap. 3–4 §§,
/// SOSFS 2015:8 6 kap. 1–2 §§).
package struct TimeCredit: Sendable, Hashable {
  package enum Ground: String, Sendable, Hashable, CaseIterable {
    case doctorate = "doktorsexamen"
    case earlierSpecialty = "tidigare-specialitet"
  }

  package let ground: Ground
  /// The most that it is worth.
  package let months: Int
}
