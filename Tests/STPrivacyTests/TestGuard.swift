import STPrivacy
import STTestSupport
import Testing

/// The guard with the table of the package.
enum TestGuard {
  static let table = "Forms/gemensamt/integritet.json"

  static func make() throws -> PrivacyGuard {
    let (lexicon, findings) = PrivacyLexicon.read(try PackageRoot.bytes(table), file: table)
    return PrivacyGuard(try #require(lexicon, "\(findings)"))
  }

  /// Lines of a file in `Cases`; empty lines and those that begin with `#` are left out. `⏎` stands for a line break, `·` for
  /// a no-break space, `¬` for a soft hyphen and `‑` for itself.
  static func lines(_ name: String) throws -> [String] {
    String(decoding: try PackageRoot.bytes("Tests/STPrivacyTests/Cases/\(name)"), as: UTF8.self)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
      .map { $0.replacing("⏎", with: "\n").replacing("·", with: "\u{A0}").replacing("¬", with: "\u{AD}") }
  }
}
