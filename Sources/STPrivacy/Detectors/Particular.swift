/// Something that is said of a human being and narrows down who it is.
struct Particular {
  typealias Factor = IndirectTable.Factor

  let factor: Factor
  let tokens: ClosedRange<Int>
  /// Counted from 0: what stands in another paragraph is about somebody else.
  let paragraph: Int

  /// Every particular of a text, in its order. Each token is read once.
  static func all(in text: ScannedText) -> [Particular] {
    var particulars: [Particular] = []
    var paragraph = 0
    var index = 0
    while let token = text.token(index) {
      if token.gap == .paragraph { paragraph += 1 }
      guard let (factor, tokens) = reading(at: index, in: text) else {
        index += 1
        continue
      }
      particulars.append(Particular(factor: factor, tokens: tokens, paragraph: paragraph))
      index = tokens.upperBound + 1
    }
    return particulars
  }

  private static func reading(
    at index: Int, in text: ScannedText
  ) -> (factor: Factor, tokens: ClosedRange<Int>)? {
    if let last = age(at: index, in: text) { return (.alder, index...last) }
    if let last = Moments.day(at: index, in: text) {
      let isBirth = text.token(index - 1)?.has(.fodd) ?? false
      return (isBirth ? .fodelsedatum : .datum, index...last)
    }
    let token = text.tokens[index]
    guard token.isWord else { return nil }
    if let factor = factors.first(where: { token.has($0.cue) })?.factor {
      return (factor, index...index)
    }
    if token.has(.platsord), let place = text.token(index + 1), isPlace(place) {
      return (.plats, (index + 1)...(index + 1))
    }
    return nil
  }

  private static let factors: [(cue: CueKind, factor: Factor)] = [
    (.diagnos, .diagnos), (.handelse, .handelse), (.yrke, .yrke), (.bakgrund, .bakgrund),
    (.vardhandelse, .vard), (.manad, .manad), (.person, .kon),
  ]

  private static func isPlace(_ token: Token) -> Bool {
    token.isWord && token.isCapitalised && !token.isAllCapitals && token.gap == .blank && token.count > 2
      && !token.has(.allmanPlats) && !token.has(.manad)
  }

  /// The last token of an age: `45-årig`, `45-åring`, `45 år gammal`, and `45 år` beside a word for a human being.
  private static func age(at index: Int, in text: ScannedText) -> Int? {
    let number = text.tokens[index]
    guard let years = text.value(number), years <= 110, let unit = text.token(index + 1), unit.has(.alder)
    else {
      return nil
    }
    let word = text.word(unit)
    if word.hasPrefix("åring") { return index + 1 }
    if let next = text.token(index + 2), next.has(.alder) { return index + 2 }
    let neighbours = [text.token(index - 1), text.token(index + 2), text.token(index + 3)]
    return neighbours.contains { $0?.has(.person) ?? false || $0?.has(.patient) ?? false } ? index + 1 : nil
  }
}
