internal import STDiagnostics
internal import STSource

/// Looks at the bytes before any parser does: a document type declaration is refused unread, a foreign encoding before
/// anything is decoded with it, and a tag with absurdly many attributes before it can cost time.
struct XMLProlog {
  private let bytes: [UInt8]
  private var index: Int

  static func fault(in bytes: [UInt8], file: String) -> Diagnostic? {
    var prolog = XMLProlog(bytes)
    guard let (rule, message, remedy) = prolog.scan() ?? prolog.scanTags() ?? prolog.scanZeros() else {
      return nil
    }
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

  /// More attributes than any tag of ours has: libxml2 compares each with each, so a tag with very many would take
  /// minutes. Counts equals signs outside quotation marks, tag by tag.
  private mutating func scanTags() -> (ReadingRule, String, String)? {
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        index += 1
      } else if starts(with: "<!--") {
        skip(past: "-->")
      } else if starts(with: "<![CDATA[") {
        skip(past: "]]>")
      } else if starts(with: "<?") {
        skip(past: "?>")
      } else if let end = endOfTag() {
        index = end
      } else {
        return (
          .tooManyValues, "En tagg har fler än \(Self.mostAttributes) attribut.",
          "Kontrollera exporten: ingen tagg i en post har så många."
        )
      }
    }
    return nil
  }

  /// A zero byte ends the input for libxml2, and what came after it would be passed over in silence.
  private mutating func scanZeros() -> (ReadingRule, String, String)? {
    guard let zero = bytes.firstIndex(of: 0) else { return nil }
    index = zero
    return (
      .xmlSyntax, "Filen innehåller en nollbyte, som inte får finnas i XML.",
      "Ta bort den, eller exportera på nytt."
    )
  }

  /// Where the tag that begins here ends, or nil when it has too many attributes.
  private func endOfTag() -> Int? {
    var count = 0
    var quote: UInt8?
    for position in (index + 1)..<bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return position
      } else if byte == UInt8(ascii: "=") {
        count += 1
        if count > Self.mostAttributes { return nil }
      }
    }
    return bytes.count
  }

  private static let mostAttributes = 300

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  /// To the end of a comment, section or instruction, or of the input where it has none.
  private mutating func skip(past end: String) {
    let mark = Array(end.utf8)
    // `<!-->` is no comment: the mark must come after the four bytes of the beginning.
    var position = min(bytes.count, index + (mark.first == UInt8(ascii: "-") ? 4 : 2))
    while position < bytes.count, bytes[position] != mark[0] || !bytes[position...].starts(with: mark) {
      position += 1
    }
    index = min(bytes.count, position + mark.count)
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
