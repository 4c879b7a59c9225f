/// JPEG 2000 (ISO/IEC 15444-1, annexes A and I): boxes, of which one is the picture's own code.
extension PDFCoding {
  private static let boxes: Set<String> = [
    "jP  ", "ftyp", "rreq", "jp2h", "jp2c", "jpch", "jplh", "ftbl", "comp",
  ]
  private static let headerBoxes: Set<String> = ["ihdr", "bpcc", "colr", "pclr", "cmap", "cdef", "res "]

  /// Without boxes that show nothing, and with remarks in the code made blank.
  static func jpx(_ bytes: [UInt8]) -> PDFCoding {
    var coding = PDFCoding(bytes)
    if bytes.starts(with: [0xFF, 0x4F]) {
      coding.clean = coding.codestream(bytes[...])
    } else if bytes[...].big(at: 4, count: 4) == 0x6A50_2020 {
      coding.clean = coding.boxes(in: bytes[...], Self.boxes)
    }
    return coding
  }

  private mutating func boxes(in bytes: ArraySlice<UInt8>, _ kept: Set<String>) -> [UInt8] {
    var output: [UInt8] = []
    var position = bytes.startIndex
    while let length = bytes.big(at: position, count: 4), let code = bytes.big(at: position + 4, count: 4) {
      let name = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
      let isLong = length == 1
      guard let size = isLong ? bytes.big(at: position + 12, count: 4) : length,
        !isLong || bytes.big(at: position + 8, count: 4) == 0
      else { break }
      let head = isLong ? 16 : 8
      let end = size == 0 ? bytes.endIndex : min(position + max(size, head), bytes.endIndex)
      guard position + head <= end else { break }
      append(name, code, bytes[position + head..<end], kept, &output)
      position = end
    }
    let rest = bytes[position...]
    if !rest.isEmpty { note("byte efter bildens slut", rest) }
    return output
  }

  private mutating func append(
    _ name: String, _ code: Int, _ content: ArraySlice<UInt8>, _ kept: Set<String>, _ output: inout [UInt8]
  ) {
    guard kept.contains(name) else { return note("rutan \(name)", content) }
    let clean =
      switch name {
      case "jp2h": boxes(in: content, Self.headerBoxes)
      case "jp2c": codestream(content)
      default: Array(content)
      }
    for value in [clean.count + 8, code] {
      output += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
    output += clean
  }

  // MARK: The code (annex A)

  private mutating func codestream(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var code = Array(bytes)
    guard var position = blankRemarks(&code, from: 2) else { return code }
    while code[...].big(at: position, count: 2) == 0xFF90,
      let length = code[...].big(at: position + 6, count: 4)
    {
      _ = blankRemarks(&code, from: position + 12)
      guard length >= 14 else { return code }
      position += length
    }
    guard code[...].big(at: position, count: 2) == 0xFFD9 else { return code }
    if position + 2 < code.count {
      note("byte efter bildens slut", code[(position + 2)...])
      code.removeSubrange((position + 2)...)
    }
    return code
  }

  /// Up to where the data of a part begin, or the next part; nil where the code is not understood.
  private mutating func blankRemarks(_ code: inout [UInt8], from start: Int) -> Int? {
    var position = start
    while let marker = code[...].big(at: position, count: 2), marker != 0xFF90, marker != 0xFF93 {
      guard marker >= 0xFF00, let length = code[...].big(at: position + 2, count: 2), length >= 2,
        position + 2 + length <= code.count
      else { return nil }
      let text = position + 6..<max(position + 2 + length, position + 6)
      if marker == 0xFF64, text.upperBound <= code.count, code[text].contains(where: { $0 != 0x20 }) {
        note("en anmärkning", code[text])
        code.replaceSubrange(text, with: repeatElement(0x20, count: text.count))
      }
      position += 2 + length
    }
    return position < code.count ? position : nil
  }
}
