/// Tells text, tables of text and letters apart from what is no text at all.
enum TextKind {
  /// How much of a file is looked at.
  private static let sample = 65_536

  static func of(_ bytes: [UInt8]) -> FileKind? {
    let decoded = DecodedText(Array(bytes.prefix(sample)))
    let text = String(String.UnicodeScalarView(decoded.scalars))
    guard isText(decoded), !isMarkup(text) else { return nil }
    if isLetter(text) { return .eml }
    return isTable(text) ? .csv : .text
  }

  /// A few control characters are a finding; many of them are no text. Bytes that are no UTF-8 have to make up for it.
  private static func isText(_ decoded: DecodedText) -> Bool {
    let controls = decoded.scalars.count { scalar in
      scalar.value < 0x20 && !["\t", "\n", "\r", "\u{C}", "\u{1B}"].contains(scalar)
        || (0x7F...0x9F).contains(scalar.value)
    }
    let bearable = decoded.encoding == .utf8 ? 5 : 50
    return controls * bearable <= decoded.scalars.count
  }

  /// Pages and pictures made of text, scripts and programs: what they show is not what they say.
  private static func isMarkup(_ text: String) -> Bool {
    let start = text.drop { $0.isWhitespace }.prefix(200).lowercased()
    return ["<!doctype", "<html", "<?xml", "<svg", "<script", "#!", "%!ps", "<?php", "<head", "<body"]
      .contains { start.hasPrefix($0) }
  }

  /// A letter begins with fields (RFC 5322, 2.2), and among them those that every letter has.
  private static func isLetter(_ text: String) -> Bool {
    var fields: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline).prefix(200) {
      if line.first == " " || line.first == "\t" { continue }
      guard let colon = line.firstIndex(of: ":"), line[..<colon].allSatisfy({ $0.isASCII && $0 > " " }) else {
        break
      }
      fields.insert(line[..<colon].lowercased())
    }
    let usual = ["received", "return-path", "message-id", "mime-version", "delivered-to", "content-type"]
    return fields.contains("from") && usual.contains(where: fields.contains)
  }

  /// The same number of the same divider on each of the first lines, and enough of them to be no accident.
  private static func isTable(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).prefix(20)
    guard lines.count >= 2 else { return false }
    return [(";", 1), ("\t", 1), (",", 2)].contains { (divider: Character, least: Int) in
      let counts = lines.map { line in cells(line, divider) }
      return counts.allSatisfy { $0 == counts.first && $0 >= least }
    }
  }

  /// How many dividers stand outside of quotation marks.
  private static func cells(_ line: Substring, _ divider: Character) -> Int {
    var isQuoted = false
    return line.reduce(0) { count, character in
      if character == "\"" { isQuoted.toggle() }
      return character == divider && !isQuoted ? count + 1 : count
    }
  }
}
