internal import STPDFReader

/// Maps of characters and calculating functions (ISO 32000-1, 9.7.5.4 and 7.10.5): small programs, of which remarks are no
/// part.
extension PDFCoding {
  /// Without remarks, if any of them says something.
  static func program(_ bytes: [UInt8]) -> PDFCoding {
    var coding = PDFCoding(bytes)
    guard bytes.contains(PDFByte.percent) else { return coding }
    var output: [UInt8] = []
    var lexer = PDFLexer(bytes)
    while true {
      let gap = lexer.position
      lexer.skipSpace()
      let start = lexer.position
      let space = bytes[gap..<start]
      if let first = space.firstIndex(of: PDFByte.percent) {
        coding.noteRemarks(space[first...])
        output.append(PDFByte.lineFeed)
      } else {
        output += space
      }
      if lexer.next() == .end { break }
      output += bytes[start..<lexer.position]
    }
    if !coding.found.isEmpty { coding.clean = output }
    return coding
  }

  private mutating func noteRemarks(_ bytes: ArraySlice<UInt8>) {
    for line in bytes.split(whereSeparator: { $0 == PDFByte.lineFeed || $0 == 0x0D }) {
      let text = String(decoding: line, as: UTF8.self).drop { $0.isWhitespace }
      if text.hasPrefix("%"), !Self.isUsual(text) { note("en anmärkning", line) }
    }
  }

  /// What programs write at the head and end of every map, as the rules for such files want it.
  private static func isUsual(_ text: Substring) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    if text.hasPrefix("%!PS-Adobe-3.0 Resource-CMap") { return true }
    if text.hasPrefix("%%Title:") {
      return ["Adobe", "UCS", "TeX", "Identity"].contains { text.contains($0) }
    }
    return [
      "%%DocumentNeededResources:", "%%IncludeResource:", "%%BeginResource:", "%%EndResource", "%%Version:",
      "%%EndComments", "%%EOF", "%%DocumentSuppliedResources:",
    ].contains { text.hasPrefix($0) }
  }
}
