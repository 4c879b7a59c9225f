/// Names and values that stay in a file without being shown: those in which a number of a person could stand. They are
/// looked through for it, and for nothing else.
struct LeftWords {
  /// What reports say of such names.
  static let unseen =
    "Namn på lager, formatmallar, teckensnitt, fält och annat utanför texten står kvar; de har bara granskats efter "
    + "personuppgifter."

  /// Where they stand: `objekt 2, bland namn och egenskaper`.
  static func place(_ place: String) -> String { place + ", bland namn och egenskaper" }

  private(set) var words: [String] = []
  private let known: Set<String>

  /// - Parameter known: what has been looked through already.
  init(besides known: Set<String> = []) { self.known = known }

  var text: String { words.joined(separator: "\n") }

  mutating func take(_ text: String) {
    guard Self.hasDigits(text), words.count < Self.most, !known.contains(text) else { return }
    words.append(text)
  }

  /// No number of a person or of a record has fewer.
  private static func hasDigits(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 where 0x30...0x39 ~= byte {
      digits += 1
      if digits == 4 { return true }
    }
    return false
  }

  private static let most = 100_000
}
