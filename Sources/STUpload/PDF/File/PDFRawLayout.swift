internal import STPDFReader

/// What stands in the bytes of a file besides its objects and the tables that lead to them.
struct PDFRawLayout {
  struct Stray {
    let offset: Int
    let count: Int
    let text: String
  }

  /// After the version, to tell programs that the file is not text (ISO 32000-1, 7.5.2).
  static let binaryMark: [UInt8] = [0x25, 0xE2, 0xE3, 0xCF, 0xD3]

  private(set) var before: Stray?
  private(set) var between: [Stray] = []
  private(set) var after: Stray?
  /// Where versions of the file end, in order: after each `%%EOF` to which a cross-reference belongs.
  private(set) var ends: [Int] = []

  private let bytes: [UInt8]

  init(_ scan: PDFRawScan) {
    bytes = scan.bytes
    let start = PDFByte.places(of: "%PDF-", in: Array(bytes.prefix(1_100))).first ?? 0
    if start > 0 { before = stray(0..<start) }
    var walker = Walker(scan, from: start)
    walker.walk()
    ends = walker.ends
    for range in walker.strays {
      // What comes after the last end is no matter of the document.
      if let last = walker.lastEnd, range.lowerBound >= last { continue }
      if between.count < 50, let found = stray(range) { between.append(found) }
    }
    if let last = walker.lastEnd { after = stray(last..<bytes.count) }
  }

  private func stray(_ range: Range<Int>) -> Stray? {
    let visible = bytes[range].count { !PDFByte.isSpace($0) }
    guard visible > 0 else { return nil }
    let text = String(decoding: bytes[range].prefix(200), as: UTF8.self)
    return Stray(offset: range.lowerBound, count: range.count, text: text)
  }

  /// Goes through the file from the outside, past one object after the other.
  private struct Walker {
    private let bytes: [UInt8]
    private let objects: [PDFRawObject]
    private var next = 0
    private var position: Int
    private var isInTable = false
    private var reference = 0
    private(set) var strays: [Range<Int>] = []
    private(set) var ends: [Int] = []
    private(set) var lastEnd: Int?

    init(_ scan: PDFRawScan, from start: Int) {
      bytes = scan.bytes
      objects = scan.objects
      position = start
      skipLine()
      skipBinaryMark()
    }

    mutating func walk() {
      while position < bytes.count {
        while position < bytes.count, PDFByte.isSpace(bytes[position]) { position += 1 }
        while next < objects.count, objects[next].range.lowerBound < position { next += 1 }
        guard position < bytes.count else { return }
        if next < objects.count, objects[next].range.lowerBound == position {
          position = max(objects[next].range.upperBound, position + 1)
          isInTable = false
        } else {
          step()
        }
      }
    }

    private mutating func step() {
      if bytes[position] == UInt8(ascii: "%") { return comment() }
      var lexer = PDFLexer(bytes, from: position, to: limit)
      switch lexer.next() {
      case .keyword("xref"): isInTable = true
      case .keyword("trailer"):
        var reader = PDFObjectReader(lexer)
        _ = reader.object()
        lexer = reader.lexer
        isInTable = false
      case .keyword("startxref"):
        if case .integer(let offset) = lexer.next() { reference = offset }
        isInTable = false
      case .integer where isInTable, .keyword("n") where isInTable, .keyword("f") where isInTable: break
      case .keyword("endobj"), .keyword("endstream"): break
      default: return junk()
      }
      position = max(lexer.position, position + 1)
    }

    /// Nothing outside of objects reaches into the next.
    private var limit: Int { next < objects.count ? objects[next].range.lowerBound : bytes.count }

    private mutating func comment() {
      let start = position
      skipLine()
      guard bytes[start...].starts(with: Array("%%EOF".utf8)) else { return note(start..<position) }
      let end = start + 5
      lastEnd = end
      // The first part of a file made for the web ends so, too, and says zero.
      if reference > 0 { ends.append(end) }
      reference = 0
      if position > end, bytes[end..<position].contains(where: { !PDFByte.isSpace($0) }) { position = end }
    }

    private mutating func junk() {
      let start = position
      while position < limit, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
      position = max(position, start + 1)
      note(start..<position)
    }

    private mutating func note(_ range: Range<Int>) {
      if strays.count < 1_000 { strays.append(range) }
    }

    private mutating func skipLine() {
      while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    }

    private mutating func skipBinaryMark() {
      var end = position
      while end < bytes.count, PDFByte.isSpace(bytes[end]) { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: "%") else { return }
      let line = bytes[end...].prefix { $0 != 0x0A && $0 != 0x0D }
      if line.count <= 16, line.dropFirst().contains(where: { $0 > 0x7F }) { position = line.endIndex }
    }
  }
}
