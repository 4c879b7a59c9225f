package import STDiagnostics

/// Every rule of text and fonts: the one list of `TYPSNITT` ids. Numbers are never reused. 01–09 the font files, 10–19
/// the characters of a text.
package enum TextRule: String, Sendable, CaseIterable {
  case fontAbsent = "TYPSNITT-01"
  case fontDifferent = "TYPSNITT-02"
  case fontUnusable = "TYPSNITT-03"
  case characterWithoutGlyph = "TYPSNITT-10"
  case controlCharacter = "TYPSNITT-11"
  case writingDirection = "TYPSNITT-12"

  package var id: RuleID { RuleID(rawValue: rawValue) }

  /// What the rule is called in lists, in Swedish.
  package var title: String { entry.title }
  /// Why the rule is there, in Swedish.
  package var reason: String { entry.reason }

  private var entry: (title: String, reason: String) {
    switch self {
    case .fontAbsent: ("Typsnitt saknas", "Utan typsnitten kan ingen blankett skrivas.")
    case .fontDifferent: ("Fel typsnitt", "En annan version flyttar tecken och ändrar varje papper.")
    case .fontUnusable:
      ("Oanvändbart typsnitt", "Ett skadat typsnitt kan tappa bokstäver utan att det märks.")
    case .characterWithoutGlyph: ("Tecken utan bild", "Ett tecken får aldrig bli en tom ruta i ett intyg.")
    case .controlCharacter: ("Styrtecken", "Tecken som inte syns kan ändra hur en text läses.")
    case .writingDirection: ("Skrivriktning", "Ord från höger till vänster kan hamna i fel ordning.")
    }
  }
}

extension MissingCharacter {
  /// The finding about the value at `location` that holds the character.
  package func finding(at location: SourceLocation?) -> Diagnostic {
    switch reason {
    case .noGlyph:
      Diagnostic(
        TextRule.characterWithoutGlyph.id, .fel, at: location,
        "Tecknet \(described) finns inte i typsnitten och kan inte skrivas ut.",
        remedy: "Skriv texten med latinska, grekiska eller kyrilliska bokstäver.")
    case .control:
      Diagnostic(
        TextRule.controlCharacter.id, .varning, at: location,
        "Texten innehåller det osynliga tecknet \(described), som inte skrivs ut.",
        remedy: "Ta bort tecknet.")
    case .direction:
      Diagnostic(
        TextRule.writingDirection.id, .fel, at: location,
        "Texten blandar skrivriktningar vid tecknet \(described), och ordningen kan bli fel.",
        remedy: "Skriv texten med latinska bokstäver.")
    }
  }

  /// Such as `U+6F22 (CJK UNIFIED IDEOGRAPH-6F22)`.
  private var described: String { name.map { "\(codePoint) (\($0))" } ?? codePoint }
}
