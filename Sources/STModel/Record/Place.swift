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
    for part in [clinic, hospital].compactMap(\.self) where !parts.contains(where: { $0.says(part) }) {
      parts.append(part)
    }
    return parts.joined(separator: ", ")
  }
}

extension String {
  /// Whether `other` already stands here as one of the parts between commas.
  fileprivate func says(_ other: String) -> Bool {
    lowercased() == other.lowercased() || lowercased().hasSuffix(", " + other.lowercased())
  }
}
