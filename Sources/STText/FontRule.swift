package import STDiagnostics

/// Every rule of the font files: the one list of `TYPSNITT` ids. Numbers are never reused.
package enum FontRule: String, Sendable, CaseIterable {
  case absent = "TYPSNITT-01"
  case different = "TYPSNITT-02"
  case unusable = "TYPSNITT-03"

  package var id: RuleID { RuleID(rawValue: rawValue) }

  /// What the rule is called in lists, in Swedish.
  package var title: String { entry.title }
  /// Why the rule is there, in Swedish.
  package var reason: String { entry.reason }

  private var entry: (title: String, reason: String) {
    switch self {
    case .absent: ("Typsnitt saknas", "Utan typsnitten kan ingen blankett skrivas.")
    case .different: ("Fel typsnitt", "En annan version flyttar tecken och ändrar varje papper.")
    case .unusable:
      ("Oanvändbart typsnitt", "Ett skadat typsnitt kan tappa bokstäver utan att det märks.")
    }
  }
}
