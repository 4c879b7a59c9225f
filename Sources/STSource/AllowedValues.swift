package import STDiagnostics

/// The finding about a value that is not in its list.
package enum AllowedValues {
  /// Longest list that is printed whole; of a longer one only the nearest value is named.
  private static let listed = 12

  package static func finding(_ text: String, allowed: [String], at location: SourceLocation) -> Diagnostic {
    let nearest = NearestName.of(text, among: allowed).map { "Menades \(Excerpt.quoted($0))?" }
    let list = allowed.count <= listed ? "Tillåtna värden: \(allowed.joined(separator: ", "))." : nil
    let remedy = [nearest, list].compactMap(\.self).joined(separator: " ")
    return Diagnostic(
      ReadingRule.notInList.id, .fel, at: location, "Värdet \(Excerpt.quoted(text)) finns inte i listan.",
      remedy: remedy.isEmpty ? "Välj ett av de \(allowed.count) värden som finns." : remedy)
  }
}
