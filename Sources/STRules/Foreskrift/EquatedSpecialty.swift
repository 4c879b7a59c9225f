internal import STModel

/// A specialty for which a signer may hold another one instead (HSLF-FS 2021:8, övergångsbestämmelserna p. 4–5).
struct EquatedSpecialty: Sendable, Hashable {
  /// Code of the specialty applied for.
  let specialty: String
  /// Names of the specialties that are as good.
  let accepts: [String]
  /// Last day; nil where there is none.
  let through: Day?
  let citation: String
}
