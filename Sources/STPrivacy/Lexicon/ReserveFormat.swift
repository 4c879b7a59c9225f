internal import STModel
internal import STSource

/// How one region, or the whole country, writes the numbers of patients whose personnummer is not known: eight digits
/// and four characters.
struct ReserveFormat: Sendable, Hashable {
  /// Who uses it.
  let issuer: String
  let start: Start
  /// What may stand at each of the four last places, capital letters and digits.
  let tail: [Set<UInt8>]

  /// What the eight digits are.
  enum Start: String, Sendable, CaseIterable {
    /// A date of birth, known or guessed.
    case fodelsedatum
    /// The same with 3 added to the century: 22 for 19, 23 for 20.
    case sekelPlusTre = "sekel-plus-tre"
    /// A date whose day is 32 to 59, which no calendar has.
    case dagFran32 = "dag-fran-32"
    /// 99 and six digits.
    case nittionio
  }

  /// Whether all twelve places are digits, so that the number looks like many other numbers.
  var isAllDigits: Bool { tail.allSatisfy { $0.allSatisfy { $0 <= UInt8(ascii: "9") } } }

  func fits(tail text: [UInt8]) -> Bool {
    text.count == tail.count && zip(text, tail).allSatisfy { $1.contains($0) }
  }

  /// Whether the eight digits, 0 to 9 each, can begin such a number.
  func fits(start digits: [UInt8]) -> Bool {
    guard digits.count == 8 else { return false }
    func number(_ first: Int, _ count: Int) -> Int {
      digits[first..<(first + count)].reduce(0) { $0 * 10 + Int($1) }
    }
    let (year, month, day) = (number(0, 4), number(4, 2), number(6, 2))
    switch start {
    case .fodelsedatum: return (1800...2199).contains(year) && Day(year: year, month: month, day: day) != nil
    case .sekelPlusTre:
      return (2100...2399).contains(year) && Day(year: year - 300, month: month, day: day) != nil
    case .dagFran32:
      return (1700...2099).contains(year) && (1...12).contains(month) && (32...59).contains(day)
    case .nittionio: return number(0, 2) == 99
    }
  }

  init?(_ reader: inout SourceReader) {
    let issuer = reader.text("issuer")
    let start = reader.choice("start", of: Start.self)
    let tail = reader.texts("tail")
    guard let issuer, let start, let tail else { return nil }
    guard tail.count == 4 else {
      reader.fault(
        "tail", "Numret slutar med fyra tecken, här står \(tail.count).", remedy: "Ange fyra texter.")
      return nil
    }
    self.issuer = issuer
    self.start = start
    self.tail = tail.map { Set($0.utf8) }
  }
}
