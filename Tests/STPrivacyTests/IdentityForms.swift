import STTestSupport

/// Made-up numbers of people born in December 1912, and the ways that people write them.
struct IdentityForms {
  /// `19121212` and `1212`.
  let date: String
  let number: String

  /// A number with a valid check digit.
  init(using random: inout SeededNumbers) {
    let day = Int.random(in: 1...31, using: &random) + (Bool.random(using: &random) ? 60 : 0)
    let serial = String(Int.random(in: 1001...1999, using: &random)).dropFirst()
    let digits = "1912".dropFirst(2) + "12" + (day < 10 ? "0" : "") + String(day) + serial
    var sum = 0
    for (position, digit) in digits.compactMap(\.wholeNumberValue).enumerated() {
      let weighed = position.isMultiple(of: 2) ? digit * 2 : digit
      sum += weighed / 10 + weighed % 10
    }
    date = "19" + digits.prefix(6)
    number = serial + String((10 - sum % 10) % 10)
  }

  var all: [String] {
    let short = date.dropFirst(2)
    let marks = ["-", "+", "–", "\u{2011}", "−", " - ", "-\n", "\n", "\u{AD}"]
    return marks.flatMap { ["\(date)\($0)\(number)", "\(short)\($0)\(number)"] }
      + [date + number, short + number, dated]
  }

  private var dated: String {
    "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))-\(number)"
  }
}
