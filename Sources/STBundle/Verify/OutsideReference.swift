/// AVSTAM-60: finds what a page in HTML would fetch from, or send to, somewhere else. Our report refers to itself alone,
/// so everything that could lead out is refused, whether a browser would follow it or not.
struct OutsideReference {
  /// What leads out, in the words of the page; nil where nothing does.
  static func first(in bytes: [UInt8]) -> String? {
    OutsideReference(page: bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }).first
  }

  private static let words = [
    "<script", "<iframe", "<object", "<embed", "<link", "<base", "<img", "<form", "http-equiv=\"refresh",
    "@import", "url(", "javascript:",
  ].map { Array($0.utf8) }
  private static let attributes = [
    "href", "src", "action", "formaction", "data", "poster", "srcset", "background", "cite", "ping",
  ].map { Array($0.utf8) }

  /// In small letters.
  private let page: [UInt8]

  private var first: String? {
    let starts = Set(Self.words.compactMap(\.first))
    // Where a tag begins, and which quote a value within it stands in.
    var (isInTag, quote): (Bool, UInt8?) = (false, nil)
    for position in page.indices {
      let byte = page[position]
      if starts.contains(byte), let word = Self.words.first(where: { stands($0, at: position) }) {
        return String(decoding: word, as: UTF8.self)
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if isInTag {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        if byte == UInt8(ascii: ">") { isInTag = false }
        if let reference = attribute(at: position) { return reference }
      } else {
        isInTag = byte == UInt8(ascii: "<")
      }
    }
    return nil
  }

  /// The attribute that begins here, with the beginning of its value, where that leads out of the page.
  private func attribute(at position: Int) -> String? {
    guard position > 0, !Self.isInName(page[position - 1]),
      let name = Self.attributes.first(where: { stands($0, at: position) })
    else { return nil }
    var value = page[(position + name.count)...].drop(while: Self.isSpace)
    guard value.popFirst() == UInt8(ascii: "=") else { return nil }
    value = value.drop(while: Self.isSpace).drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    guard value.first != UInt8(ascii: "#") else { return nil }
    return String(decoding: name + [UInt8(ascii: "=")] + value.prefix(40), as: UTF8.self)
  }

  private func stands(_ word: [UInt8], at position: Int) -> Bool {
    page[position] == word.first && page[position...].starts(with: word)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private static func isInName(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "_")
  }
}
