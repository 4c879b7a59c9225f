/// Colour profiles (ISO 15076-1): tags that are not about colours, and texts that do not name a known profile.
extension PDFCoding {
  /// Without what tells of persons and devices.
  static func profile(_ bytes: [UInt8]) -> PDFCoding {
    var coding = PDFCoding(bytes)
    guard let profile = ColourProfile(bytes), profile.clean != bytes else { return coding }
    let tags = profile.privateTags + profile.ownTexts
    let what =
      tags.isEmpty ? "byte utan mening i en färgprofil" : "en färgprofils \(tags.joined(separator: ", "))"
    coding.found.append((what, profile.texts.joined(separator: ", ")))
    coding.clean = profile.clean
    return coding
  }

  /// Words of profiles that many files carry.
  private static let known = [
    "srgb", "rgb", "cmyk", "gray", "grey", "icc", "fogra", "swop", "coated", "gain", "gamma", "d50",
    "display p3",
    "apple", "adobe", "iec", "artifex", "eci", "gracol", "snap", "japan", "lab",
  ]

  /// Whether a text names a profile that many files carry, or is too short to say anything.
  static func isKnownProfile(_ text: String) -> Bool {
    let text = text.lowercased()
    return text.count { $0.isLetter } < 4 || known.contains { text.contains($0) } && !text.contains("\\")
  }
}
