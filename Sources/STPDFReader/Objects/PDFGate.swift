internal import STDeflate

/// What a file must be like before libqpdf sees it.
///
/// libqpdf decompresses cross-reference and object streams by itself and without a bound, by any chain of filters, and
/// deciphers them first where the file says so. All that can be asked from outside is asked here, of the bare bytes: the
/// dictionary of a stream always stands in plain sight, whatever else is hidden in one. Each mention of a filter must
/// be of the one kind that our papers have, its parameters must be small, and nothing may be encrypted. Where objects
/// may stand inside streams, the lengths that streams claim must add up to little, so that they cannot lie on top of
/// one another, and all that looks like a stream, together, must stay within the limit; elsewhere libqpdf decompresses
/// nothing by itself.
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
    guard Self.isClosed(bytes) else { return Self.refuse(.damaged, .file, findings) }
    let names = Names(in: bytes)
    if let (rule, place) = names.objection { return Self.refuse(rule, place, findings) }
    guard !names.mayHideObjects || staysSmall(bytes, names) else {
      return Self.refuse(.inflatesTooMuch, .file, detail: ": gränsen är \(limits.readBytes) byte", findings)
    }
    return true
  }

  private static func refuse(
    _ rule: PDFReadingRule, _ place: PDFPlace, detail: String = "", _ findings: PDFFindings
  ) -> Bool {
    findings.add(rule, place, detail: detail)
    return false
  }

  /// Nothing but white space follows the last line (ISO 32000-1, 7.5.5).
  private static func isClosed(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.lastIndex(where: { !PDFByte.isSpace($0) }) else { return false }
    return bytes[...last].suffix(5).elementsEqual("%%EOF".utf8)
  }

  // MARK: Streams

  private static let stream = Array("stream".utf8)

  /// Deflate makes at most 1032 bytes of one.
  private func staysSmall(_ bytes: [UInt8], _ names: Names) -> Bool {
    guard names.claimedLength <= limits.readBytes else { return false }
    return names.claimedLength <= limits.readBytes / 1032 || staysSmall(bytes)
  }

  /// Decompresses whatever follows the word `stream` anywhere, and counts.
  private func staysSmall(_ bytes: [UInt8]) -> Bool {
    let inflater = Inflater()
    var left = limits.readBytes
    var position = 0
    while let start = Self.startOfStream(in: bytes, from: position) {
      position = start
      let outcome = bytes.withUnsafeBufferPointer { buffer in
        inflater.inflate(UnsafeBufferPointer(rebasing: buffer[start...]), limit: left) { left -= $0.count }
      }
      // Blocks may be empty, so that what goes in counts as well.
      left -= inflater.consumed
      guard left > 0, outcome != .tooMuch else { return false }
    }
    return true
  }

  /// Where the data of the next stream begins. No white space can begin compressed data.
  private static func startOfStream(in bytes: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + stream.count < bytes.count {
      if bytes[position] == 0x73, bytes[position..<position + stream.count].elementsEqual(stream) {
        position += stream.count
        while position < bytes.count, PDFByte.isSpace(bytes[position]) { position += 1 }
        return position
      }
      position += 1
    }
    return nil
  }
}
