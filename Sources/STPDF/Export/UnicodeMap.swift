/// The ToUnicode map of a font: which text each character code stands for (ISO 32000-1, 9.10.3).
enum UnicodeMap {
  static func bytes(for meanings: [CharacterCodes.Meaning]) -> [UInt8] {
    var out = PDFBuffer(isReadable: false, capacity: 512 + meanings.count * 16)
    out.raw(
      """
      /CIDInit/ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000><FFFF>
      endcodespacerange

      """)
    // A block has at most a hundred lines (Adobe Technical Note 5014).
    for start in stride(from: 0, to: meanings.count, by: 100) {
      let block = meanings[start..<min(start + 100, meanings.count)]
      out.integer(block.count)
      out.raw(" beginbfchar\n")
      for (offset, meaning) in block.enumerated() {
        out.hexString(bigEndian(UInt16(truncatingIfNeeded: start + offset + 1)))
        out.hexString(meaning.text.utf16.flatMap(bigEndian))
        out.raw("\n")
      }
      out.raw("endbfchar\n")
    }
    out.raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
    return out.bytes
  }

  private static func bigEndian(_ unit: UInt16) -> [UInt8] { [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
}
