/// Text that is read aloud and copied instead of what a page shows (ISO 32000-1, 14.9.4).
struct PDFStandIn {
  let said: String
  let shown: String
  let box: PDFBox?

  /// Whether the two say different things. Ligatures, hyphens, spaces and a letter more or less are none.
  var differs: Bool { Self.differ(said, shown) }

  static func differ(_ said: String, _ shown: String) -> Bool {
    let (said, shown) = (letters(said), letters(shown))
    guard said.count >= 4, shown.count >= 4, said != shown else { return false }
    let (short, long) = said.count < shown.count ? (said, shown) : (shown, said)
    return long.count - short.count > 2 || long.firstRange(of: short) == nil
  }

  private static let ligatures: [Character: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB06}": "st",
  ]

  static func letters(_ text: String) -> [Character] {
    text.lowercased().flatMap { ligatures[$0] ?? String($0) }.filter { $0.isLetter || $0.isNumber }
  }
}
