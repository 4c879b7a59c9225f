internal import STDiagnostics
internal import STSource

/// Looks at what stands before the first element, so that a document type declaration is refused before any parser has
/// seen it, and a foreign encoding before anything is decoded with it.
struct XMLProlog {
  private let bytes: [UInt8]
  private var index: Int

  static func fault(in bytes: [UInt8], file: String) -> Diagnostic? {
    var prolog = XMLProlog(bytes)
    guard let (rule, message, remedy) = prolog.scan() else { return nil }
    let before = bytes[..<prolog.index]
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Diagnostic(
      rule.id, .fel,
      at: SourceLocation(file: file, pointer: "/", line: line, column: prolog.index - lineStart + 1), message,
      remedy: remedy)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Steps over blanks, comments and processing instructions; stops at a fault, the first element or anything odd,
  /// which the parser will name.
  private mutating func scan() -> (ReadingRule, String, String)? {
    while index < bytes.count {
      while index < bytes.count, XMLElement.isBlank(bytes[index]) { index += 1 }
      if starts(with: "<?xml ") || starts(with: "<?xml\t") || starts(with: "<?xml\n")
        || starts(with: "<?xml\r")
      {
        if let name = foreignEncoding() {
          return (
            .wrongEncoding, "XML-deklarationen säger att filen är kodad som \(Excerpt.quoted(name)).",
            "Spara filen som UTF-8 och skriv encoding=\"UTF-8\"."
          )
        }
        skip(past: "?>")
      } else if starts(with: "<?") {
        skip(past: "?>")
      } else if starts(with: "<!--") {
        index += 4
        skip(past: "-->")
      } else if starts(with: "<!DOCTYPE") {
        return (
          .xmlDoctype, "Filen har en dokumenttypsdeklaration (DOCTYPE), och en sådan läses aldrig.",
          "Ta bort DOCTYPE med sitt innehåll."
        )
      } else {
        return nil
      }
    }
    return nil
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func skip(past end: String) {
    while index < bytes.count, !starts(with: end) { index += 1 }
    index = min(bytes.count, index + end.utf8.count)
  }

  /// The encoding that the XML declaration names, when it is not UTF-8.
  private func foreignEncoding() -> String? {
    let declaration = bytes[index...].prefix(200).prefix { $0 != UInt8(ascii: ">") }
    let text = String(decoding: declaration, as: UTF8.self)
    let words = text.split(whereSeparator: { $0 == "=" || $0 == "\"" || $0 == "'" || $0.isWhitespace })
    guard let key = words.firstIndex(of: "encoding"), words.indices.contains(key + 1) else { return nil }
    let name = String(words[key + 1])
    let isOurs = ["utf-8", "utf8", "us-ascii"].contains(name.lowercased())
    return isOurs ? nil : name
  }
}
