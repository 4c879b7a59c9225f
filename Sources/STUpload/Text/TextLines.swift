/// The lines of a text in UTF-8, ended as Unicode ends them: LF, VT, FF, CR with or without LF, NEL, and the separators of
/// lines and paragraphs.
struct TextLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0
  private var isAtEnd = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next line without what ends it; the last one may be empty.
  mutating func next() -> Range<Int>? {
    guard !isAtEnd else { return nil }
    let start = place
    while place < bytes.count {
      let length = breakLength
      if length > 0 {
        defer { place += length }
        return start..<place
      }
      place += 1
    }
    isAtEnd = true
    return start..<place
  }

  private var breakLength: Int {
    let byte = bytes[place]
    switch byte {
    case 0x0D: return place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
    case 0x0A...0x0C: return 1
    case 0xC2: return place + 1 < bytes.count && bytes[place + 1] == 0x85 ? 2 : 0
    case 0xE2:
      let isSeparator =
        place + 2 < bytes.count && bytes[place + 1] == 0x80
        && (0xA8...0xA9).contains(bytes[place + 2])
      return isSeparator ? 3 : 0
    default: return 0
    }
  }
}
