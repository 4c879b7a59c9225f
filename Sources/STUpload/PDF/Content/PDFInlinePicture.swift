internal import STDeflate
internal import STPDFReader

/// A picture within a content stream (ISO 32000-1, 8.9.7).
struct PDFInlinePicture {
  /// Its entries, each with the place of key and value in the content.
  private(set) var entries: [(key: String, value: PDFObject, range: Range<Int>)] = []
  /// From after `ID` and its one white space to before `EI`.
  private(set) var data: Range<Int>

  /// Tables 93 and 94.
  private static let known: Set<String> = [
    "BPC", "BitsPerComponent", "CS", "ColorSpace", "D", "Decode", "DP", "DecodeParms", "F", "Filter", "H",
    "Height", "IM", "ImageMask", "Intent", "I", "Interpolate", "W", "Width", "L", "Length",
  ]

  /// - Parameter lexer: after `BI`; gets past `EI`.
  init(_ lexer: inout PDFLexer) {
    var reader = PDFObjectReader(lexer)
    data = lexer.position..<lexer.position
    while true {
      reader.lexer.skipSpace()
      let start = reader.lexer.position
      let token = reader.lexer.next()
      if token == .end || token == .keyword("ID") { break }
      guard case .name(let key) = token else { continue }
      let value = reader.object() ?? .null
      entries.append((key, value, start..<reader.lexer.position))
    }
    lexer = reader.lexer
    findEnd(&lexer)
  }

  /// To `EI` between white space.
  private mutating func findEnd(_ lexer: inout PDFLexer) {
    let bytes = lexer.bytes
    let start = min(lexer.position + 1, bytes.count)
    var position = start
    while position + 1 < bytes.count {
      let isEnd = position + 2 == bytes.count || !PDFByte.isRegular(bytes[position + 2])
      if bytes[position] == UInt8(ascii: "E"), bytes[position + 1] == UInt8(ascii: "I"), isEnd,
        PDFByte.isSpace(bytes[position - 1])
      {
        data = start..<max(position - 1, start)
        lexer.position = position + 2
        return
      }
      position += 1
    }
    data = start..<bytes.count
    lexer.position = bytes.count
  }

  var unknown: [(key: String, value: PDFObject, range: Range<Int>)] {
    entries.filter { !Self.known.contains($0.key) }
  }

  private func value(_ keys: String...) -> PDFObject {
    entries.first { keys.contains($0.key) }?.value ?? .null
  }

  /// Whether it is a stencil, which leaves open what it does not paint.
  var isMask: Bool { value("IM", "ImageMask") == .boolean(true) }

  /// How much of the data is the picture; nil where that cannot be told.
  func length(in bytes: [UInt8]) -> Int? {
    let filter = value("F", "Filter")
    let first = filter.name ?? filter.array?.first?.name
    let all = bytes[data]
    switch first {
    case nil: return filter.isNull ? plainLength : nil
    case "Fl", "FlateDecode":
      let inflater = Inflater()
      let outcome = Array(all).withUnsafeBufferPointer { inflater.inflate($0, limit: 4_000_000) { _ in } }
      return outcome == .whole ? inflater.consumed : nil
    case "AHx", "ASCIIHexDecode":
      return all.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 - data.lowerBound }
    case "A85", "ASCII85Decode":
      let end = all.firstIndex(of: UInt8(ascii: "~")).flatMap { all[$0...].firstIndex(of: UInt8(ascii: ">")) }
      return end.map { $0 + 1 - data.lowerBound }
    default: return nil
    }
  }

  private var plainLength: Int? {
    PDFDataSize.rows(
      width: value("W", "Width").integer, height: value("H", "Height").integer,
      parts: isMask ? 1 : PDFDataSize.parts(ofDevice: value("CS", "ColorSpace").name),
      bits: isMask ? 1 : value("BPC", "BitsPerComponent").integer)
  }
}
