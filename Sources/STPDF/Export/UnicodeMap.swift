/// The ToUnicode map of a font: which text each character code stands for (ISO 32000-1, 9.10.3).
enum UnicodeMap {
  private typealias Meaning = (code: UInt16, text: String)

  static func bytes(for codes: CharacterCodes) -> [UInt8] {
    let meanings = codes.meanings.map { Meaning(code: $0.code, text: $0.meaning.text) }
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
        out.hexString(bigEndian(meanings[range.lowerBound].code))
        out.hexString(bigEndian(meanings[range.upperBound].code))
        out.hexString(meanings[range.lowerBound].text.utf16.flatMap(bigEndian))
        out.raw("\n")
      }
      out.raw("endbfrange\n")
    }
    out.raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
    return out.bytes
  }

  /// Places in the list of meanings whose codes follow one another, and whose texts are single characters that do so too:
  /// half as many as there are meanings. The last byte of neither code nor text may overflow within a range (9.10.3).
  private static func ranges(of meanings: [Meaning]) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    var last: (code: UInt16, unit: UInt16)?
    for (index, meaning) in meanings.enumerated() {
      let unit = meaning.text.utf16.count == 1 ? meaning.text.utf16.first : nil
      if let unit, let known = last, unit == known.unit &+ 1, meaning.code == known.code &+ 1,
        unit & 0xFF != 0, meaning.code & 0xFF != 0, let range = ranges.popLast()
      {
        ranges.append(range.lowerBound...index)
      } else {
        ranges.append(index...index)
      }
      last = unit.map { (meaning.code, $0) }
    }
    return ranges
  }

  private static func bigEndian(_ unit: UInt16) -> [UInt8] { [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
}
