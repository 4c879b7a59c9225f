internal import STDiagnostics
internal import STModel
internal import STSource

extension RecordValidator {
  mutating func checkScalar(_ node: SourceNode, _ shape: ValueShape, _ label: String, _ path: SourcePath) {
    switch shape {
    case .integer(let range): checkInteger(node, range, label, path)
    case .percent: checkPercent(node, label, path)
    case .bool:
      guard case .bool = node.value else { return wrongType(node, label, "true eller false", path) }
    default:
      guard case .string(let text) = node.value else { return wrongType(node, label, "en text", path) }
      checkText(text, at: node.place, shape, label, path)
    }
  }

  private mutating func checkInteger(
    _ node: SourceNode, _ range: ClosedRange<Int>, _ label: String, _ path: SourcePath
  ) {
    guard case .number(let literal) = node.value, !literal.utf8.contains(UInt8(ascii: ".")) else {
      return wrongType(node, label, "ett heltal", path)
    }
    guard let value = Int(literal), range.contains(value) else {
      return add(
        .outOfRange, path, node.place,
        "\(label): talet ligger utanför \(range.lowerBound)–\(range.upperBound).",
        remedy: "Skriv ett heltal utan exponent inom gränserna.")
    }
  }

  private mutating func checkPercent(_ node: SourceNode, _ label: String, _ path: SourcePath) {
    guard case .number(let literal) = node.value else { return wrongType(node, label, "ett tal", path) }
    guard let percent = Percent(literal: literal), percent >= Percent(1), percent <= .full else {
      return add(
        .outOfRange, path, node.place, "\(label): talet ska ligga i 1–100 och ha högst två decimaler.",
        remedy: "Skriv procenttalet som 80 eller 62.5.")
    }
  }

  private mutating func checkText(
    _ text: String, at place: SourcePlace, _ shape: ValueShape, _ label: String, _ path: SourcePath
  ) {
    if text.isEmpty {
      return add(
        .emptyText, path, place, "\(label): texten är tom.",
        remedy: "Ta bort nyckeln om uppgiften inte är känd.")
    }
    switch shape {
    case .text(let limit): checkCharacters(text, limit, allowsLineFeed: false, at: place, label, path)
    case .freeText(let limit): checkCharacters(text, limit, allowsLineFeed: true, at: place, label, path)
    case .code(let form): checkCode(text, form, at: place, label, path)
    case .reference: checkCode(text, .id, at: place, label, path)
    case .date:
      if Day(text) == nil {
        wrongDate(text, "ett datum skrivs ÅÅÅÅ-MM-DD och ska finnas", at: place, label, path)
      }
    case .timestamp:
      if Timestamp(text) == nil {
        wrongDate(text, "en tidpunkt skrivs som 2024-05-01T08:00:00+02:00", at: place, label, path)
      }
    case .choice(let allowed):
      if !allowed.contains(text) {
        let finding = AllowedValues.finding(text, allowed: allowed, at: location(path, place))
        add(
          .notInList, path, place, "\(label): \(Excerpt.quoted(text)) finns inte i listan.",
          remedy: finding.remedy)
      }
    case .constant(let value):
      if text != value { add(.notInList, path, place, "\(label): här ska \(Excerpt.quoted(value)) stå.") }
    default: break
    }
  }

  private mutating func checkCode(
    _ text: String, _ form: TextForm, at place: SourcePlace, _ label: String, _ path: SourcePath
  ) {
    if !form.matches(text) {
      add(
        .wrongPattern, path, place, "\(label): värdet har fel form.",
        remedy: "Skriv \(form.wanted).")
    }
  }

  private mutating func wrongDate(
    _ text: String, _ wanted: String, at place: SourcePlace, _ label: String, _ path: SourcePath
  ) {
    add(.wrongDate, path, place, "\(label): \(Excerpt.quoted(text)) går inte att läsa; \(wanted).")
  }

  private mutating func checkCharacters(
    _ text: String, _ limit: Int, allowsLineFeed: Bool, at place: SourcePlace, _ label: String,
    _ path: SourcePath
  ) {
    if text.utf8.count > limit, text.unicodeScalars.count > limit {
      add(
        .textTooLong, path, place,
        "\(label): texten har \(text.unicodeScalars.count) tecken, högst \(limit) ryms.",
        remedy: "Korta texten.")
    }
    if !CharacterCheck.isVisible(text) {
      return add(
        .emptyText, path, place, "\(label): texten har inga synliga tecken.",
        remedy: "Skriv uppgiften, eller ta bort nyckeln om den inte är känd.")
    }
    if let fault = CharacterCheck.fault(in: text, allowsLineFeed: allowsLineFeed) {
      add(fault.rule, path, place, "\(label): \(fault.message)", remedy: fault.remedy)
    }
  }
}

extension ValueShape {
  var isOpaque: Bool {
    if case .opaque = self { true } else { false }
  }
}
