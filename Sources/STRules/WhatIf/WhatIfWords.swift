internal import STDiagnostics
internal import STModel
internal import STSource

/// The words of a change that is tried, with their places, and what is wrong with them.
struct WhatIfWords {
  enum Key: String, CaseIterable {
    case percent, leave, service, activity, from, to, period, delmal, setting
  }

  private struct Word {
    let value: String
    /// Column of the key and of the value, from 1, in UTF-8 bytes.
    let keyColumn: Int
    let column: Int
    var isUsed = false
  }

  private let number: Int
  private var words: [Key: Word] = [:]
  private(set) var findings: [Diagnostic] = []

  /// More than this nobody writes.
  private static let longest = 1000

  init(_ text: String, number: Int) {
    self.number = number
    guard text.utf8.count <= Self.longest else {
      add(.syntax, 1, "Ändringen är längre än \(Self.longest) tecken.", "Dela upp den på flera --what-if.")
      return
    }
    var column = 1
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      read(part, at: column)
      column += part.utf8.count + 1
    }
  }

  private mutating func read(_ part: Substring, at column: Int) {
    guard let equals = part.firstIndex(of: "="), equals != part.startIndex,
      part.index(after: equals) != part.endIndex
    else {
      let found = part.isEmpty ? "ingenting" : Excerpt.quoted(String(part))
      return add(
        .syntax, column, "Här står \(found) där nyckel=värde väntas.", "Skriv som percent=80,from=2026-09-01."
      )
    }
    let name = String(part[..<equals])
    guard let key = Key(rawValue: name) else {
      let nearest = NearestName.of(name, among: Key.allCases.map(\.rawValue))
      return add(
        .unknownKey, column, "Nyckeln \(Excerpt.quoted(name)) är okänd.",
        nearest.map { "Menades \(Excerpt.quoted($0))?" }
          ?? "Nycklarna är \(Key.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    guard words[key] == nil else {
      return add(.misplacedKey, column, "Nyckeln ”\(name)” står två gånger.", "Ta bort den ena.")
    }
    words[key] = Word(
      value: String(part[part.index(after: equals)...]), keyColumn: column,
      column: column + name.utf8.count + 1)
  }

  private mutating func add(_ rule: WhatIfRule, _ column: Int, _ message: String, _ remedy: String) {
    findings.append(Diagnostic(rule.id, .fel, at: location(column), message, remedy: remedy))
  }

  private func location(_ column: Int) -> SourceLocation {
    SourceLocation(file: "--what-if", pointer: "", line: number, column: column)
  }
}

// MARK: - Values

extension WhatIfWords {
  func has(_ key: Key) -> Bool { words[key] != nil }

  mutating func text(_ key: Key) -> String? {
    words[key]?.isUsed = true
    return words[key]?.value
  }

  private mutating func required(_ key: Key) -> String? {
    if let text = text(key) { return text }
    let example =
      key == .delmal ? "delmal=STa4" : key == .percent ? "percent=80" : "\(key.rawValue)=2026-09-01"
    add(.missingKey, 1, "Nyckeln ”\(key.rawValue)” saknas.", "Lägg till till exempel \(example).")
    return nil
  }

  private mutating func bad(_ key: Key, _ message: String, _ remedy: String) {
    add(.badValue, words[key]?.column ?? 1, message, remedy)
  }

  /// 1 to 100, with a decimal point or none: a comma ends the value.
  mutating func percent() -> Percent? {
    guard let text = required(.percent) else { return nil }
    if let percent = Percent(literal: text), percent >= Percent(1), percent <= .full { return percent }
    bad(
      .percent, "\(Excerpt.quoted(text)) är ingen andel av heltid.",
      "Skriv 1 till 100, med punkt före decimaler.")
    return nil
  }

  mutating func day(_ key: Key) -> Day? {
    guard let text = required(key) else { return nil }
    if let day = Day(text), (1900...2199).contains(day.year) { return day }
    bad(key, "\(Excerpt.quoted(text)) är ingen dag mellan 1900 och 2199.", "Skriv dagen som 2026-09-01.")
    return nil
  }

  mutating func span(needsEnd: Bool = false) -> WhatIf.Span? {
    let from = day(.from)
    let to = needsEnd || has(.to) ? day(.to) : nil
    guard let from, to != nil || !needsEnd && !has(.to) else { return nil }
    if let to, to < from {
      backwards(from, to)
      return nil
    }
    return WhatIf.Span(from: from, to: to)
  }

  mutating func backwards(_ from: Day, _ to: Day) {
    bad(.to, "\(to) ligger före \(from).", "Byt plats på from och to.")
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: Key, of type: Choice.Type)
    -> Choice?
  {
    required(key).flatMap { choice($0, key, type) }
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ key: Key, _ type: Choice.Type
  ) -> Choice? {
    if let value = Choice(rawValue: text) { return value }
    let allowed = AllowedValues.finding(
      text, allowed: Choice.allCases.map(\.rawValue), at: location(words[key]?.column ?? 1))
    bad(key, allowed.message, allowed.remedy ?? "")
    return nil
  }

  /// Values of an enumeration with plus signs between; none where the key is absent.
  mutating func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: Key, of type: Choice.Type
  ) -> [Choice]? {
    guard let text = text(key) else { return [] }
    let parts = text.split(separator: "+", omittingEmptySubsequences: false)
    let values = parts.compactMap { choice(String($0), key, type) }
    return values.count == parts.count ? values : nil
  }

  /// Texts with plus signs between.
  mutating func list(_ key: Key) -> [String]? {
    guard let text = required(key) else { return nil }
    let parts = text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    if parts.allSatisfy({ !$0.isEmpty }) { return parts }
    bad(
      key, "Listan \(Excerpt.quoted(text)) har en tom plats.",
      "Skriv ett plustecken mellan värdena: STa4+STa7.")
    return nil
  }

  /// Faults about the words that say nothing about this change. Where other faults are known they would only confuse.
  mutating func reportUnused() {
    guard findings.isEmpty else { return }
    for key in Key.allCases {
      guard let word = words[key], !word.isUsed else { continue }
      add(
        .misplacedKey, word.keyColumn, "Nyckeln ”\(key.rawValue)” hör inte till den här ändringen.",
        "Ta bort den, eller skriv den i en egen --what-if.")
    }
  }
}
