/// The words of a paper, as poppler gives them.
struct PaperWords {
  /// On one line.
  let text: String
  let words: Set<String>

  /// From `pdftotext -raw`. A word that the end of a line divides, at a hyphen or within an address, counts as one too.
  init(seen output: String) {
    let lines = output.split(whereSeparator: \.isNewline).map { $0.split(whereSeparator: \.isWhitespace) }
      .filter { !$0.isEmpty }
    text = lines.joined().joined(separator: " ")
    var words = Set(lines.joined().map(String.init))
    var open = ""
    for line in lines {
      guard let first = line.first, let last = line.last else { continue }
      let joined = Self.isDivided(open, first) ? open + first : String(first)
      words.insert(joined)
      open = line.count == 1 ? joined : String(last)
    }
    self.words = words
  }

  private static func isDivided(_ end: String, _ start: Substring) -> Bool {
    guard let last = end.last, let first = start.first else { return false }
    return "-–/.@_".contains(last) || "./@_".contains(first)
  }

  /// The words that `pdfinfo -struct-text` quotes; lines of one element are read straight on.
  static func heard(inTagTree output: String) -> [String] {
    var texts: [String] = []
    var isReadingOn = false
    for line in output.split(whereSeparator: \.isNewline) {
      let line = line.drop { $0 == " " }
      guard line.count > 1, line.first == "\"", line.last == "\"" else {
        isReadingOn = false
        continue
      }
      let quoted = String(line.dropFirst().dropLast())
      if isReadingOn, let before = texts.popLast() {
        texts.append(before + quoted)
      } else {
        texts.append(quoted)
      }
      isReadingOn = true
    }
    return texts.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }
}
