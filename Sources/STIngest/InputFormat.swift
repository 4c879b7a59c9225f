internal import STDiagnostics
internal import STSource

/// What an input is, told by its first bytes and never by its name.
enum InputFormat {
  case json
  case xml
  /// Something else; what it is, in Swedish with article.
  case foreign(String)

  static func of(_ bytes: [UInt8]) -> InputFormat {
    for (start, name) in knownStarts where bytes.starts(with: start) { return .foreign(name) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let content = text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard let first = content.first else { return .json }
    if first == UInt8(ascii: "<") { return isHTML(content) ? .foreign("en webbsida (HTML)") : .xml }
    return jsonStarts.contains(first) ? .json : .foreign("varken JSON eller XML")
  }

  /// The one finding about an input that is neither JSON nor XML.
  static func finding(_ name: String, file: String) -> Diagnostic {
    let message = name.hasPrefix("varken") ? "Indata är \(name)." : "Indata är \(name), ingen ST-post."
    return Diagnostic(
      ReadingRule.unknownFormat.id, .fel, at: SourceLocation(file: file, pointer: "", line: 1, column: 1),
      message,
      remedy: "Välj en ST-post i JSON (börjar med {) eller XML (börjar med <).")
  }

  private static let jsonStarts = Set("{[\"-0123456789tfn".utf8)

  private static let knownStarts: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "en PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "ett ZIP-arkiv eller Office-dokument"),
    ([0x1F, 0x8B], "en gzip-fil"),
    ([0x89, 0x50, 0x4E, 0x47], "en PNG-bild"),
    ([0xFF, 0xD8, 0xFF], "en JPEG-bild"),
    ([0xD0, 0xCF, 0x11, 0xE0], "ett äldre Office-dokument"),
    (Array("{\\rtf".utf8), "ett RTF-dokument"),
    (Array("SQLite format 3".utf8), "en SQLite-databas"),
  ]

  private static func isHTML(_ content: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: content.prefix(15), as: UTF8.self).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}
