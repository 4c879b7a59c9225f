/// The ToUnicode map of a font: which text each character code stands for (ISO 32000-1, 9.10.3).
enum UnicodeMap {
  static func bytes(for meanings: [CharacterCodes.Meaning]) -> [UInt8] {
    let ranges = ranges(of: meanings)
    var out = PDFBuffer(isReadable: false, capacity: 512 + ranges.count * 24)
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
    for start in stride(from: 0, to: ranges.count, by: 100) {
      let block = ranges[start..<min(start + 100, ranges.count)]
      out.integer(block.count)
      out.raw(" beginbfrange\n")
      for range in block {
        out.hexString(code(range.lowerBound))
        out.hexString(code(range.upperBound))
        out.hexString(meanings[range.lowerBound].text.utf16.flatMap(bigEndian))
        out.raw("\n")
      }
      out.raw("endbfrange\n")
    }
    out.raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
    return out.bytes
  }

  /// Places in the list of meanings that follow one another, and whose texts are single characters that do so too: half
  /// as many as there are meanings. The last byte of neither code nor text may overflow within a range (9.10.3).
  private static func ranges(of meanings: [CharacterCodes.Meaning]) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    var last: UInt16?
    for (index, meaning) in meanings.enumerated() {
      let unit = meaning.text.utf16.count == 1 ? meaning.text.utf16.first : nil
      if let unit, let known = last, unit == known &+ 1, unit & 0xFF != 0, (index + 1) & 0xFF != 0,
        let range = ranges.popLast()
      {
        ranges.append(range.lowerBound...index)
      } else {
        ranges.append(index...index)
      }
      last = unit
    }
    return ranges
  }

  /// Codes count from 1.
  private static func code(_ index: Int) -> [UInt8] { bigEndian(UInt16(truncatingIfNeeded: index + 1)) }

  private static func bigEndian(_ unit: UInt16) -> [UInt8] { [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
}
