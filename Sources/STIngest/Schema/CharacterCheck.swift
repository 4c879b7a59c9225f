internal import STSource

/// Which characters a text may hold: none that XML cannot carry, no control characters, and only NFC.
enum CharacterCheck {
  struct Fault {
    let rule: ReadingRule
    let message: String
    let remedy: String
  }

  static func fault(in text: String, allowsLineFeed: Bool) -> Fault? {
    var needsNormalCheck = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where allowsLineFeed: continue
      case 0x0A:
        return Fault(
          rule: .forbiddenCharacter, message: "texten får inte ha radbrytning.",
          remedy: "Skriv den på en rad.")
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF:
        return Fault(
          rule: .forbiddenCharacter, message: "texten innehåller ett styrtecken (\(code(scalar))).",
          remedy: "Ta bort styrtecknet; tabb ersätts med blanksteg.")
      case 0x300...: needsNormalCheck = true
      default: continue
      }
    }
    // Below U+0300 every text is in NFC.
    return needsNormalCheck && !isNormalised(text) ? notNormalised : nil
  }

  /// Whether there is anything to see on paper: blanks and characters without a shape of their own give an empty box.
  static func isVisible(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar.value < 0x7F
        ? scalar.value > 0x20
        : !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static let notNormalised = Fault(
    rule: .notNormalised, message: "bokstav och accent är skrivna som skilda tecken.",
    remedy: "Spara texten i Unicode-formen NFC.")

  private static func isNormalised(_ text: String) -> Bool {
    var copy = text
    return copy.withUTF8 { bytes in
      guard var span = try? UTF8Span(validating: bytes.span) else { return false }
      return span.checkForNFC(quickCheck: false)
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
