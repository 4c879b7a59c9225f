/// Reserve numbers, which care gives to patients whose personnummer is not known.
///
/// There is no common standard: the formats in the table are those that HL7 Sweden has published for the country and for
/// regions (base profiles for FHIR). Their check characters are not published, so a number without a word that announces
/// it is only possible; one that looks like any date and letters, or like plain digits, needs such a word. Formats of
/// other regions are found by that word alone.
struct ReserveNumbers {
  let formats: [ReserveFormat]

  func find(in text: ScannedText, _ found: inout FoundPlaces) {
    for index in text.tokens.indices where text.tokens[index].isNumber && text.tokens[index].count >= 8 {
      found.count(6)
      guard let (tail, last) = tail(after: index, in: text) else { continue }
      let start = Array(text.digits(text.tokens[index]).prefix(8))
      let fitting = formats.filter { $0.fits(start: start) && $0.fits(tail: tail) }
      guard !fitting.isEmpty else { continue }
      let surroundings = Surroundings(first: index, last: last, in: text)
      guard surroundings.isAnnounced || fitting.contains(where: { isTelling($0, start) }) else { continue }
      guard !surroundings.isOther else { continue }
      found.add(
        FoundPlace(
          kind: .reservnummer, certainty: surroundings.isAnnounced ? .saker : .mojlig,
          range: text.range(index, last),
          hidden: [text.range(index, last)]))
    }
  }

  /// Whether such a number can hardly be anything else: it has letters, and no paper is dated like it begins.
  private func isTelling(_ format: ReserveFormat, _ start: [UInt8]) -> Bool {
    if format.isAllDigits { return false }
    return format.start != .fodelsedatum || start[0] == 1
  }

  /// The four characters that follow eight digits, directly or after a hyphen, and their last token.
  private func tail(after index: Int, in text: ScannedText) -> (tail: [UInt8], last: Int)? {
    let token = text.tokens[index]
    // Kept in ASCII: `text.digits` would read other digits, but no format has them.
    guard token.range.count == Int(token.count) else { return nil }
    if token.count == 12 { return (Array(text.bytes[token.range].suffix(4)), index) }
    var tail = Array(text.bytes[token.range].dropFirst(8))
    var last = index
    while tail.count < 4, let next = text.token(last + 1),
      next.gap == .none || (last == index && token.count == 8 && next.gap == .hyphen)
    {
      tail += text.bytes[next.range]
      last += 1
    }
    if let next = text.token(last + 1), next.gap == .none || next.gap == .hyphen { return nil }
    return tail.count == 4 ? (tail, last) : nil
  }
}
