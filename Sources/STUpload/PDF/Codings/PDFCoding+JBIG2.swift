/// JBIG2 as PDF has it (ISO/IEC 14492, 7.2; ISO 32000-1, 7.4.7): segments one after the other.
extension PDFCoding {
  /// Without remarks, profiles and what comes after the end.
  static func jbig2(_ bytes: [UInt8]) -> PDFCoding {
    var coding = PDFCoding(bytes)
    var output: [UInt8] = []
    var position = 0
    while position < bytes.count {
      guard let segment = Segment(bytes[...], at: position) else {
        let rest = bytes[position...]
        if rest.contains(where: { $0 != 0 && $0 != 0x0A && $0 != 0x0D }) {
          // What is not understood may be a picture.
          guard !output.isEmpty, rest.count < 11 || rest.first != 0 else { return PDFCoding(bytes) }
          coding.note("byte efter bildens slut", rest)
        }
        break
      }
      let data = bytes[position..<segment.end]
      if segment.kind == 62 || segment.kind == 52 {
        coding.note("en anmärkning", data)
      } else {
        output += data
      }
      position = segment.end
    }
    if !coding.found.isEmpty { coding.clean = output }
    return coding
  }

  private struct Segment {
    let kind: Int
    let end: Int

    /// Nil where none begins, or one whose length is not told.
    init?(_ bytes: ArraySlice<UInt8>, at start: Int) {
      guard let number = bytes.big(at: start, count: 4), let flags = bytes.big(at: start + 4, count: 1),
        let short = bytes.big(at: start + 5, count: 1)
      else { return nil }
      kind = flags & 0x3F
      var position = start + 6
      var references = short >> 5
      if references == 7 {
        guard let long = bytes.big(at: start + 5, count: 4) else { return nil }
        references = long & 0x1FFF_FFFF
        position = start + 9 + (references + 8) / 8
      }
      guard references < 10_000 else { return nil }
      position += references * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4)
      position += flags & 0x40 == 0 ? 1 : 4
      guard let length = bytes.big(at: position, count: 4), length != 0xFFFF_FFFF,
        position + 4 + length <= bytes.endIndex
      else { return nil }
      end = position + 4 + length
    }
  }
}
