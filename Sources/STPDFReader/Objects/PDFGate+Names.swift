extension PDFGate {
  /// What the names that stand in plain sight in a file say of its streams. A name may be written in codes.
  struct Names {
    /// The first objection; that the file is encrypted comes before all others, since it explains them.
    private(set) var objection: (PDFReadingRule, PDFPlace)?
    /// All lengths of streams together; a length that stands elsewhere may be that of the whole file.
    private(set) var claimedLength = 0
    /// Whether some objects may stand inside streams: they do so only where a cross-reference stream says it (ISO 32000-1,
    /// 7.5.8), and such a stream is known by its type.
    private(set) var mayHideObjects = false

    /// The longest name that matters, with each letter written as a code.
    private static let longest = "DecodeParms".utf8.count * 3
    /// How far after a name its value is looked for.
    private static let window = 256
    /// `#` and the first letters of the names that matter.
    private static let starts: [UInt8] = [PDFByte.number, 0x44, 0x45, 0x46, 0x4C, 0x58]

    init(in bytes: [UInt8]) {
      for position in bytes.indices where bytes[position] == PDFByte.slash {
        guard let (name, end) = Self.name(at: position, in: bytes) else { continue }
        let value = bytes[end...].prefix(Self.window)
        switch name {
        case "Encrypt":
          objection = (.encrypted, .file)
          return
        case "XRef": mayHideObjects = true
        case "Length": claimedLength += min(Self.length(Array(value)) ?? bytes.count, bytes.count)
        case "Filter" where !Self.isPlainFilter(Array(value)),
          "DecodeParms" where !Self.areSmallParameters(Array(value)):
          objection = objection ?? (.filter, .offset(position))
        default: continue
        }
      }
    }

    /// The name that a slash begins, where it may be one that matters.
    private static func name(at slash: Int, in bytes: [UInt8]) -> (text: String, end: Int)? {
      let start = slash + 1
      guard start < bytes.count, starts.contains(bytes[start]) else { return nil }
      var end = start
      while end < bytes.count, end - start <= longest, PDFByte.isRegular(bytes[end]) { end += 1 }
      return (String(decoding: PDFScanner.resolve(bytes[start..<end]), as: UTF8.self), end)
    }

    /// Nil where it is a reference, or no length at all.
    private static func length(_ bytes: [UInt8]) -> Int? {
      var lexer = PDFLexer(bytes)
      guard case .integer(let length) = lexer.next(), length >= 0 else { return nil }
      if case .integer = lexer.next() { return nil }
      return length
    }

    /// `/FlateDecode`, or an array with that alone.
    private static func isPlainFilter(_ bytes: [UInt8]) -> Bool {
      var lexer = PDFLexer(bytes)
      switch lexer.next() {
      case .name(let name): return name == "FlateDecode"
      case .openArray:
        guard case .name("FlateDecode") = lexer.next(), case .closeArray = lexer.next() else { return false }
        return true
      default: return false
      }
    }

    /// A dictionary of whole numbers whose product, which is the size of a row in bits or more, is small.
    private static func areSmallParameters(_ bytes: [UInt8]) -> Bool {
      var lexer = PDFLexer(bytes)
      guard case .openDictionary = lexer.next() else { return false }
      var product = 1
      while true {
        switch lexer.next() {
        case .closeDictionary: return true
        case .name:
          guard case .integer(let value) = lexer.next(), 1...65_536 ~= value else { return false }
          product *= value
          guard product <= 1 << 24 else { return false }
        default: return false
        }
      }
    }
  }
}
