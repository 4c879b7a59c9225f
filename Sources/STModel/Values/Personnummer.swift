/// Personnummer, the Swedish personal identity number (folkbokföringslagen 18 §), or samordningsnummer, its counterpart
/// for people who are not registered in Sweden (18 a §).
///
/// Holds any twelve digits: whether they are a valid number is asked with `isValid`, so that a wrong number can be kept
/// and reported. Printing or describing a value masks it; only `printed` and `digits` show the number whole.
package struct Personnummer: Sendable, Hashable {
  /// Twelve digits, `ÅÅÅÅMMDDNNNN`. For papers and for writing the record back; never for messages, names or logs.
  package let digits: String

  /// Nil unless the text is exactly twelve digits without separator.
  package init?(_ digits: String) {
    guard digits.utf8.count == 12,
      digits.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
    else { return nil }
    self.digits = digits
  }

  /// `ÅÅÅÅMMDD-NNNN`, as forms ask for it.
  package var printed: String { digits.prefix(8) + "-" + digits.suffix(4) }

  /// `ÅÅÅÅMMDD-••••`, for every view but the papers that need the number.
  package var masked: String { digits.prefix(8) + "-••••" }
}

extension Personnummer {
  /// Whether the check digit is right and the day exists.
  package var isValid: Bool { hasValidCheckDigit && birthDay != nil }

  /// Luhn over the last ten digits.
  package var hasValidCheckDigit: Bool {
    var sum = 0
    for (position, byte) in digits.utf8.dropFirst(2).enumerated() {
      let digit = Int(byte - UInt8(ascii: "0"))
      let weighed = position.isMultiple(of: 2) ? digit * 2 : digit
      sum += weighed / 10 + weighed % 10
    }
    return sum.isMultiple(of: 10)
  }

  /// Whether the day is written with 60 added.
  package var isSamordningsnummer: Bool { number(6, 2) > 60 }

  /// The day that the number gives, nil when there is no such day.
  package var birthDay: Day? {
    Day(year: number(0, 4), month: number(4, 2), day: isSamordningsnummer ? number(6, 2) - 60 : number(6, 2))
  }

  private func number(_ start: Int, _ count: Int) -> Int {
    digits.utf8.dropFirst(start).prefix(count).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

extension Personnummer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { masked }
  package var debugDescription: String { masked }
  /// Keeps `dump` and failing tests from showing the stored digits.
  package var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}
