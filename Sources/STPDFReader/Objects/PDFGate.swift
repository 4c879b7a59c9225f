/// What a file must be like before libqpdf sees it.
///
/// libqpdf decompresses cross-reference and object streams by itself and without a bound, by any chain of filters, and
/// deciphers them first where the file says so. All that can be asked from outside is asked here, of the bare bytes: the
/// dictionary of a stream always stands in plain sight, whatever else is hidden in one. Each mention of a filter must
/// be of the one kind that our papers have, its parameters must be small, nothing may be encrypted, and all that looks
/// like a stream, together, must stay within the limit.
struct PDFGate {
  private let limits: PDFReadingLimits

  init(_ limits: PDFReadingLimits) { self.limits = limits }

  /// False, with a finding, where the file must not be opened.
  func lets(_ bytes: [UInt8], _ findings: PDFFindings) -> Bool {
    guard !bytes.isEmpty else { return Self.refuse(.emptyFile, .file, findings) }
    guard bytes.count <= limits.bytes else {
      return Self.refuse(.tooLarge, .file, detail: ": gränsen är \(limits.bytes) byte", findings)
    }
    guard bytes.starts(with: Array("%PDF-".utf8)) else { return Self.refuse(.notPDF, .file, findings) }
    if let (rule, place) = Self.objection(to: bytes) { return Self.refuse(rule, place, findings) }
    return staysSmall(bytes, findings)
  }

  private static func refuse(
    _ rule: PDFReadingRule, _ place: PDFPlace, detail: String = "", _ findings: PDFFindings
  ) -> Bool {
    findings.add(rule, place, detail: detail)
    return false
  }

  // MARK: Names

  /// The longest name that matters, with each letter written as a code.
  private static let longestName = "DecodeParms".utf8.count * 3
  /// How far after a name its value is looked for.
  private static let window = 256

  /// The first objection, unless the file is encrypted, which explains the others.
  private static func objection(to bytes: [UInt8]) -> (PDFReadingRule, PDFPlace)? {
    var first: (PDFReadingRule, PDFPlace)?
    for position in bytes.indices where bytes[position] == Byte.slash {
      guard let name = name(at: position, in: bytes) else { continue }
      if name.text == "Encrypt" { return (.encrypted, .file) }
      guard first == nil, !isHarmless(name.text, followedBy: bytes[name.end...].prefix(window)) else {
        continue
      }
      first = (.filter, .offset(position))
    }
    return first
  }

  /// The name that a slash begins, where it may be one that matters.
  private static func name(at slash: Int, in bytes: [UInt8]) -> (text: String, end: Int)? {
    let start = slash + 1
    guard start < bytes.count, [0x44, 0x45, 0x46, Byte.number].contains(bytes[start]) else { return nil }
    var end = start
    while end < bytes.count, end - start <= longestName, Byte.isRegular(bytes[end]) { end += 1 }
    return (String(decoding: PDFLexer.resolve(bytes[start..<end]), as: UTF8.self), end)
  }

  private static func isHarmless(_ name: String, followedBy bytes: ArraySlice<UInt8>) -> Bool {
    switch name {
    case "Filter": isPlainFilter(Array(bytes))
    case "DecodeParms": areSmallParameters(Array(bytes))
    default: true
    }
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

  // MARK: Streams

  private static let stream = Array("stream".utf8)

  /// Decompresses whatever follows the word `stream` anywhere, and counts.
  private func staysSmall(_ bytes: [UInt8], _ findings: PDFFindings) -> Bool {
    let inflater = Inflater()
    var left = limits.inflatedBytes
    var position = 0
    while let start = Self.startOfStream(in: bytes, from: position) {
      position = start
      let outcome = bytes.withUnsafeBufferPointer { buffer in
        inflater.inflate(UnsafeBufferPointer(rebasing: buffer[start...]), limit: left) { left -= $0.count }
      }
      // Blocks may be empty, so that what goes in counts as well.
      left -= inflater.consumed
      if left > 0, outcome != .tooMuch { continue }
      return Self.refuse(
        .inflatesTooMuch, .file, detail: ": gränsen är \(limits.inflatedBytes) byte", findings)
    }
    return true
  }

  /// Where the data of the next stream begins. No white space can begin compressed data.
  private static func startOfStream(in bytes: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + stream.count < bytes.count {
      if bytes[position] == 0x73, bytes[position..<position + stream.count].elementsEqual(stream) {
        position += stream.count
        while position < bytes.count, Byte.isSpace(bytes[position]) { position += 1 }
        return position
      }
      position += 1
    }
    return nil
  }
}
