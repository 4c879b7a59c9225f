/// Numbers of patient records, referrals and examinations. They have no check digit and no common form, so only the word
/// before them tells.
enum RecordNumbers {
  /// Tokens between the word and the number.
  private static let fillers = 3
  /// Bytes between one of them and the next: more is not `: `, ` #` or ` (`.
  private static let widestGap = 6
  /// Tokens of one number.
  private static let longest = 8

  static func find(in text: ScannedText, _ found: inout FoundPlaces) {
    for index in text.tokens.indices {
      found.count(1)
      let cue = text.tokens[index]
      guard cue.has(.journal) || cue.has(.reserv), let first = number(after: index, in: text) else {
        continue
      }
      found.count(fillers + longest)
      let last = end(of: first, in: text)
      let digits = text.tokens[first...last].reduce(0) { $0 + ($1.isNumber ? Int($1.count) : 0) }
      guard digits >= 4, !(first == last && isYear(text.tokens[first], in: text)) else { continue }
      found.add(
        FoundPlace(
          kind: cue.has(.reserv) ? .reservnummer : .journalnummer, certainty: digits >= 5 ? .saker : .mojlig,
          range: text.range(first, last), hidden: [text.range(first, last)]))
    }
  }

  /// The first token with digits after the word, or the letters that belong to it (`R-123456`).
  private static func number(after cue: Int, in text: ScannedText) -> Int? {
    var index = cue + 1
    for _ in 0...fillers {
      guard let token = text.token(index), token.gap != .paragraph, token.gap != .stop || index == cue + 1,
        token.start - text.tokens[index - 1].end <= widestGap
      else { return nil }
      if token.isNumber { return index }
      if let next = text.token(index + 1), next.isNumber, next.gap == .none || next.gap == .hyphen,
        token.count <= 4, token.isCapitalised
      {
        return index
      }
      guard token.has(.fyllnad) else { return nil }
      index += 1
    }
    return nil
  }

  private static func end(of first: Int, in text: ScannedText) -> Int {
    var last = first
    while last - first < longest - 1, let next = text.token(last + 1),
      continues(next, after: text.tokens[last])
    {
      last += 1
    }
    return last
  }

  private static func continues(_ next: Token, after token: Token) -> Bool {
    switch next.gap {
    case .none, .hyphen, .slash, .underscore: next.isNumber || next.count <= 4
    case .blank: next.isNumber && token.isNumber && next.count >= 2
    default: false
    }
  }

  private static func isYear(_ token: Token, in text: ScannedText) -> Bool {
    text.value(token).map { (1900...2099).contains($0) } ?? false
  }
}
