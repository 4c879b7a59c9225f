/// Telephone numbers of private people: mobile numbers without a word nearby that makes them a workplace's, and other
/// numbers beside a word that makes them somebody's own.
enum TelephoneNumbers {
  private static let longest = 6
  /// Tokens on either side that may say whose number it is.
  private static let reach = 8

  static func find(in text: ScannedText, _ found: inout FoundPlaces) {
    var index = 0
    while index < text.tokens.count {
      found.count(1)
      guard let last = number(from: index, in: text) else {
        index += 1
        continue
      }
      found.count(2 * reach)
      if let certainty = certainty(index, last, in: text) {
        let start = Int(text.tokens[index].start) - (isForeign(index, in: text) ? 1 : 0)
        let range = start..<Int(text.tokens[last].end)
        found.add(FoundPlace(kind: .telefon, certainty: certainty, range: range, hidden: [range]))
      }
      index = last + 1
    }
  }

  /// The last token of the telephone number that begins here.
  private static func number(from first: Int, in text: ScannedText) -> Int? {
    let start = text.tokens[first]
    guard start.isNumber, start.count <= 13, !isTouching(start.gap) || isForeign(first, in: text),
      text.firstDigit(start) == (isForeign(first, in: text) ? 4 : 0)
    else { return nil }
    var digits = text.digits(start)
    var last = first
    while last - first < longest - 1, digits.count < 13, let next = text.token(last + 1), next.isNumber,
      continues(next, after: last, first, in: text)
    {
      digits += text.digits(next)
      last += 1
    }
    if let next = text.token(last + 1), next.gap == .none || next.isNumber && isTouching(next.gap) {
      return nil
    }
    return isNumber(digits, start, isForeign: isForeign(first, in: text)) ? last : nil
  }

  private static func continues(_ next: Token, after last: Int, _ first: Int, in text: ScannedText) -> Bool {
    switch next.gap {
    case .blank, .hyphen, .spacedHyphen: true
    case .slash: last == first
    // The zero in brackets: `+46 (0)70`.
    case .other:
      last <= first + 1 && isForeign(first, in: text) && (next.count == 1 || text.tokens[last].count == 1)
    default: false
    }
  }

  private static func isTouching(_ gap: Gap) -> Bool {
    switch gap {
    case .none, .hyphen, .plus, .dot, .slash, .underscore: true
    default: false
    }
  }

  /// Whether a plus stands directly before the number.
  private static func isForeign(_ first: Int, in text: ScannedText) -> Bool {
    let start = Int(text.tokens[first].start)
    return start > 0 && text.bytes[start - 1] == UInt8(ascii: "+")
  }

  private static func isNumber(_ digits: [UInt8], _ start: Token, isForeign: Bool) -> Bool {
    if isForeign { return digits.starts(with: [4, 6]) && (9...12).contains(digits.count) }
    if digits.starts(with: [0, 0, 4, 6]) { return (11...13).contains(digits.count) }
    return digits.first == 0 && digits.dropFirst().first != 0 && (8...10).contains(digits.count)
      && start.count >= 2
  }

  private static func certainty(_ first: Int, _ last: Int, in text: ScannedText) -> PrivacyCertainty? {
    let near = text.tokens[max(0, first - reach)..<first]
    let after = text.tokens[(last + 1)..<min(text.tokens.count, last + 1 + reach / 2)]
    let isOwned = near.contains { $0.has(.patient) || $0.has(.anhorig) || $0.has(.bostad) }
    let isNumber = near.contains { $0.has(.telefon) }
    if isOwned { return isNumber ? .saker : .mojlig }
    let isPublic = (near + after).contains { $0.has(.arbetsplats) || $0.has(.annatNummer) }
    return isMobile(first, last, in: text) && !isPublic ? .mojlig : nil
  }

  private static func isMobile(_ first: Int, _ last: Int, in text: ScannedText) -> Bool {
    var digits = (first...last).flatMap { text.digits(text.tokens[$0]) }
    if digits.starts(with: [0, 0]) { digits.removeFirst(2) }
    if digits.starts(with: [4, 6]) {
      digits.removeFirst(2)
      if digits.first != 0 { digits.insert(0, at: 0) }
    }
    return digits.count == 10 && digits[0] == 0 && digits[1] == 7 && [0, 2, 3, 6, 9].contains(digits[2])
  }
}
