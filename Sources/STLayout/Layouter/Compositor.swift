internal import STDiagnostics
internal import STText

/// Sets text into blocks, and remembers what could not be printed.
struct Compositor {
  private let shaper: TextShaper
  let style: FormStyle
  private let locate: (String) -> SourceLocation?
  private(set) var findings: [Diagnostic] = []
  private var reported: Set<String> = []

  init(shaper: TextShaper, style: FormStyle, locate: @escaping (String) -> SourceLocation?) {
    self.shaper = shaper
    self.style = style
    self.locate = locate
  }

  /// Text broken to the width. `pointer` says where it came from; empty for the form's own words.
  mutating func block(
    _ text: String, _ fontStyle: FontStyle, size: Length, width: Length, ink: Ink = .black,
    pointer: String = ""
  ) -> TextBlock {
    var lines = shaper.lines(text, style: fontStyle, size: size, width: width)
    for line in lines { report(line.missing, at: pointer) }
    for index in lines.indices.dropLast() where isSpace(between: lines[index], lines[index + 1], of: text) {
      lines[index] = spaced(lines[index], fontStyle)
    }
    return TextBlock(
      lines: lines, size: size, leading: style.leading(size), ascent: style.ascent(size), ink: ink)
  }

  /// One line, however wide.
  mutating func line(
    _ text: String, _ fontStyle: FontStyle, size: Length, ink: Ink = .black, pointer: String = ""
  ) -> TextBlock {
    block(text, fontStyle, size: size, width: .max / 4, ink: ink, pointer: pointer)
  }

  /// The block with a space after its last line, for one that is read on into the next.
  func spaced(_ block: TextBlock, _ fontStyle: FontStyle) -> TextBlock {
    guard let last = block.lines.last else { return block }
    return TextBlock(
      lines: block.lines.dropLast() + [spaced(last, fontStyle)], size: block.size, leading: block.leading,
      ascent: block.ascent, ink: block.ink)
  }

  /// Where a line ends between two words the space is painted too, past the edge: without it the words would run
  /// together when the text is read aloud or copied (ISO 32000-1, 14.8.2.5).
  private func spaced(_ line: TextLine, _ fontStyle: FontStyle) -> TextLine {
    TextLine(
      runs: line.runs + shaper.shape(" ", fontStyle).runs, width: line.width, text: line.text,
      range: line.range, endsParagraph: line.endsParagraph, missing: line.missing)
  }

  private func isSpace(between line: TextLine, _ next: TextLine, of text: String) -> Bool {
    let gap = text.utf8.dropFirst(line.range.upperBound).prefix(next.range.lowerBound - line.range.upperBound)
    return String(decoding: gap, as: UTF8.self).contains(where: \.isWhitespace)
  }

  /// A painted space: leaves no ink, but gives an empty box something that the tag tree can hold.
  func blank(size: Length) -> TextBlock {
    let space = shaper.shape(" ", .regular)
    let line = TextLine(
      runs: space.runs, width: space.width(size: size), text: " ", range: 0..<1, endsParagraph: true,
      missing: [])
    return TextBlock(lines: [line], size: size, leading: style.leading(size), ascent: style.ascent(size))
  }

  /// A bold label with its explanation in regular after it, on the same line where there is room.
  mutating func label(_ label: String, hint: String?, width: Length, size: Length) -> TextBlock {
    let bold = block(label, .bold, size: size, width: width)
    guard let hint, let last = bold.lines.last else { return bold }
    let explanation = line("\u{A0}(\(hint))", .regular, size: size)
    guard let tail = explanation.lines.first, last.width + tail.width <= width else {
      let below = block("(\(hint))", .regular, size: size, width: width)
      return TextBlock(
        lines: spaced(bold, .bold).lines + below.lines, size: size, leading: bold.leading, ascent: bold.ascent
      )
    }
    return TextBlock(
      lines: bold.lines.dropLast() + [last.followed(by: tail)], size: size, leading: bold.leading,
      ascent: bold.ascent)
  }

  mutating func noteContinuation(of label: String, at pointer: String) {
    findings.append(
      Diagnostic(
        "LAYOUT-02", .upplysning, at: locate(pointer),
        "Texten i ”\(label)” får inte plats i rutan och fortsätter på ett fortsättningsblad.",
        remedy: "Låt fortsättningsbladet följa med intyget, eller korta texten."))
  }

  private mutating func report(_ missing: [MissingCharacter], at pointer: String) {
    for character in missing where reported.insert("\(pointer) \(character.codePoint)").inserted {
      findings.append(
        Diagnostic(
          "LAYOUT-01", .fel, at: locate(pointer), Self.message(for: character),
          remedy: "Skriv texten med andra tecken. Finns tecknet i ett namn: skriv namnet som i passet."))
    }
  }

  private static func message(for character: MissingCharacter) -> String {
    switch character.reason {
    case .noGlyph: "Tecknet \(character.codePoint) finns inte i något av typsnitten och kan inte skrivas ut."
    case .control: "Styrtecknet \(character.codePoint) kan inte skrivas ut."
    case .direction:
      "Texten skrivs från höger till vänster (\(character.codePoint)) och kan hamna i fel ordning."
    }
  }
}
