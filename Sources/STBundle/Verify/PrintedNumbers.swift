internal import STLayout

/// Numbers as the papers write them.
enum PrintedNumbers {
  /// `2–5, 7` as 2, 3, 4, 5, 7; nil for anything else.
  static func list(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "–", omittingEmptySubsequences: false).map { natural(trimmed($0)) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last else {
        return nil
      }
      numbers += first...last
      guard numbers.count <= 10_000 else { return nil }
    }
    return numbers
  }

  /// The same as the papers would write it.
  static func words(_ numbers: [Int]) -> String {
    let values = numbers.map { PaperValue.number(hundredths: $0 * 100, pointer: "") }
    return ValueFormat.ranges.string(for: .list(values)) ?? "ingen"
  }

  /// Up to four digits and nothing else.
  static func natural(_ text: some StringProtocol) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// `7,25` as 725; nil for anything else.
  static func hundredths(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ natural($0) }), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard let decimals = natural(parts[1]), (1...2).contains(parts[1].utf8.count) else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? decimals * 10 : decimals)
  }

  /// `62,5 %` as 6250.
  static func percent(_ text: String) -> Int? {
    guard text.hasSuffix("%") else { return nil }
    return hundredths(trimmed(text.dropLast()))
  }

  private static func trimmed(_ text: Substring) -> String { PrintedText.tidied(String(text)) }
}
