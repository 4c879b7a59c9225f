/// Months in hundredths as people and machines write them.
enum Months {
  /// Two decimals and a decimal comma: `7,20`.
  static func text(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(whole),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The shortest JSON number: `7.2`.
  static func number(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
