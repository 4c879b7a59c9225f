/// A share of full time with at most two decimals.
package struct Percent: Sendable, Hashable, Comparable {
  /// 100 % is 10 000.
  package let hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }
  package init(_ whole: Int) { hundredths = whole * 100 }

  package static let full = Percent(100)

  package static func < (left: Percent, right: Percent) -> Bool { left.hundredths < right.hundredths }
}

extension Percent {
  /// Reads a JSON number such as `80`, `62.5` or `33.33`; nil with an exponent, a sign or more than two decimals that
  /// mean anything.
  package init?(literal: String) {
    let parts = literal.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, (1...4).contains(whole.count) else { return nil }
    var decimals = parts.count == 2 ? Array(parts[1]) : []
    if parts.count == 2, decimals.isEmpty { return nil }
    while decimals.count > 2, decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    guard decimals.count <= 2 else { return nil }
    decimals += Array(repeating: UInt8(ascii: "0"), count: 2 - decimals.count)
    var value = 0
    for byte in Array(whole) + decimals {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    hundredths = value
  }

  /// The shortest way to write it, with the given decimal sign: `80`, `62,5`, `33,33`.
  package func text(decimalSign: String = ",") -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return String(whole) + decimalSign + decimals
  }
}
