/// Names and values that stay in a file without being shown: those in which a number of a person could stand. They are
/// looked through for it, and for nothing else.
struct LeftWords {
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
