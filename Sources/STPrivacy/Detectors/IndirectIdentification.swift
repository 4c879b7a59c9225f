/// Particulars that point somebody out together: age, rare diagnosis, day, place, course of events. Each weighs as the table
/// says; a passage about one human being is reported when enough of them stand near each other.
struct IndirectIdentification {
  let table: IndirectTable

  private typealias Factor = IndirectTable.Factor

  func find(in text: ScannedText, _ found: inout FoundPlaces) {
    var free = 0
    for index in text.tokens.indices {
      found.count(1)
      guard index >= free, isAboutOne(index, in: text) else { continue }
      let window = window(around: index, from: free, in: text)
      found.count(window.count)
      let particulars = particulars(in: window, of: text)
      guard let place = place(particulars, in: text) else { continue }
      found.add(place)
      free = window.upperBound
    }
  }

  /// Whether the token speaks of one human being: *patienten*, or an age beside it.
  private func isAboutOne(_ index: Int, in text: ScannedText) -> Bool {
    let token = text.tokens[index]
    return token.has(.patient) || token.has(.person) || age(at: index, in: text) != nil
  }

  /// The tokens around one, within its paragraph.
  private func window(around index: Int, from free: Int, in text: ScannedText) -> Range<Int> {
    var first = index
    while first > free, index - first < table.reach, text.tokens[first].gap != .paragraph { first -= 1 }
    var end = index + 1
    while let token = text.token(end), end - index <= table.reach, token.gap != .paragraph { end += 1 }
    return first..<end
  }

  private func place(_ particulars: [Particular], in text: ScannedText) -> FoundPlace? {
    let factors = Factor.allCases.filter { factor in particulars.contains { $0.factor == factor } }
    let entries = factors.compactMap { table.factors[$0] }
    guard factors.count >= table.leastFactors, entries.reduce(0, { $0 + $1.weight }) >= table.threshold,
      particulars.contains(where: { $0.factor == .alder || $0.factor == .fodelsedatum || $0.factor == .vard }
      ),
      let first = particulars.map(\.tokens.lowerBound).min(),
      let last = particulars.map(\.tokens.upperBound).max()
    else { return nil }
    return FoundPlace(
      kind: .indirekt, certainty: .mojlig, range: text.range(first, last),
      hidden: particulars.map { text.range($0.tokens.lowerBound, $0.tokens.upperBound) },
      reasons: entries.map(\.reason))
  }
}

// MARK: - Particulars

extension IndirectIdentification {
  private struct Particular {
    let factor: Factor
    let tokens: ClosedRange<Int>
  }

  private func particulars(in window: Range<Int>, of text: ScannedText) -> [Particular] {
    var particulars: [Particular] = []
    var index = window.lowerBound
    while index < window.upperBound {
      if let particular = particular(at: index, in: text), table.factors[particular.factor] != nil {
        particulars.append(particular)
        index = particular.tokens.upperBound + 1
      } else {
        index += 1
      }
    }
    return particulars
  }

  private func particular(at index: Int, in text: ScannedText) -> Particular? {
    if let last = age(at: index, in: text) { return Particular(factor: .alder, tokens: index...last) }
    if let last = Moments.day(at: index, in: text) {
      let isBirth = text.token(index - 1)?.has(.fodd) ?? false
      return Particular(factor: isBirth ? .fodelsedatum : .datum, tokens: index...last)
    }
    let token = text.tokens[index]
    guard token.isWord else { return nil }
    if let factor = Self.factors.first(where: { token.has($0.cue) })?.factor {
      return Particular(factor: factor, tokens: index...index)
    }
    if token.has(.platsord), let place = text.token(index + 1), isPlace(place) {
      return Particular(factor: .plats, tokens: (index + 1)...(index + 1))
    }
    return nil
  }

  private static let factors: [(cue: CueKind, factor: Factor)] = [
    (.diagnos, .diagnos), (.handelse, .handelse), (.yrke, .yrke), (.bakgrund, .bakgrund),
    (.vardhandelse, .vard), (.manad, .manad), (.person, .kon),
  ]

  private func isPlace(_ token: Token) -> Bool {
    token.isWord && token.isCapitalised && !token.isAllCapitals && token.gap == .blank && token.count > 2
      && !token.has(.allmanPlats) && !token.has(.manad)
  }

  /// The last token of an age: `45-årig`, `45-åring`, `45 år gammal`, and `45 år` beside a word for a human being.
  private func age(at index: Int, in text: ScannedText) -> Int? {
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
