/// Tjänstgöringsställe, where service was done.
package struct Place: Sendable, Hashable {
  package var unit: String
  package var clinic: String?
  package var hospital: String?
  package var careProvider: String?
  /// ISO 3166-1 alpha-2; Sweden when absent (`countryOrSweden`).
  package var country: String?

  package init(unit: String) {
    self.unit = unit
  }
}

extension Place {
  /// `unit, clinic, hospital` as papers and reports write it, without saying anything twice.
  package var printed: String {
    var parts = [unit]
    var said = [unit.lowercased()]
    for part in [clinic, hospital].compactMap(\.self) {
      let lowered = part.lowercased()
      // Also as one of the parts between commas.
      guard !said.contains(where: { $0 == lowered || $0.hasSuffix(", " + lowered) }) else { continue }
      parts.append(part)
      said.append(lowered)
    }
    return parts.joined(separator: ", ")
  }
}
