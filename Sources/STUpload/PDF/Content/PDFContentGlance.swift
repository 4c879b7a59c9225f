internal import STPDFReader

/// A first look at a content stream, much cheaper than reading it: it may take a stream for suspect that is not, but not
/// the other way round.
enum PDFContentGlance {
  /// Whether remarks, pictures or marks with data of their own may stand in the stream.
  static func needsSieve(_ content: [UInt8]) -> Bool {
    content.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        switch bytes[position] {
        case PDFByte.percent: return true
        case PDFByte.less where position + 1 < bytes.count && bytes[position + 1] == PDFByte.less:
          guard isPlainMark(bytes, from: position + 2) else { return true }
          position += 1
        case PDFByte.less, UInt8(ascii: "("):
          guard let end = endOfString(bytes, from: position) else { return true }
          position = end
        case UInt8(ascii: "B") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "I"):
          if position + 2 == bytes.count || !PDFByte.isRegular(bytes[position + 2]) { return true }
        default: break
        }
        position += 1
      }
      return false
    }
  }

  /// The last byte of a string (7.3.4), in which anything may stand; nil where it has no end.
  private static func endOfString(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    if bytes[start] == PDFByte.less { return bytes[start...].firstIndex(of: PDFByte.greater) }
    var depth = 0
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
      position += 1
    }
    return nil
  }

  /// `/MCID 12>>BDC` or `/Type/Layout>>BDC`, as most marks open: nothing but entries that the sieve keeps, with plain values.
  private static func isPlainMark(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var position = start
    func skip(while matches: (UInt8) -> Bool) {
      while position < bytes.count, matches(bytes[position]) { position += 1 }
    }
    func take(_ word: StaticString) -> Bool {
      let end = position + word.utf8CodeUnitCount
      guard end <= bytes.count, word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) }) else {
        return false
      }
      position = end
      return true
    }
    /// A number, a name, a list of these, or a language.
    func takeValue() -> Bool {
      skip(while: PDFByte.isSpace)
      if take("[") {
        skip { PDFByte.isRegular($0) || PDFByte.isSpace($0) || $0 == PDFByte.slash }
        return take("]")
      }
      if take("(") {
        skip { PDFByte.isRegular($0) && $0 != UInt8(ascii: "\\") }
        return take(")")
      }
      _ = take("/")
      let value = position
      skip(while: PDFByte.isRegular)
      return position > value
    }
    skip(while: PDFByte.isSpace)
    while !take(">>") {
      guard plainKeys.contains(where: take), position < bytes.count, !PDFByte.isRegular(bytes[position]),
        takeValue()
      else { return false }
      skip(while: PDFByte.isSpace)
    }
    skip(while: PDFByte.isSpace)
    return take("BDC")
  }

  private static let plainKeys: [StaticString] = [
    "/MCID", "/Type", "/Subtype", "/Attached", "/BBox", "/Lang",
  ]

  /// Whether a name may stand in the stream.
  static func mentions(_ name: String, in content: [UInt8]) -> Bool {
    let word = Array(name.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    guard word.allSatisfy({ PDFByte.isRegular($0) && 0x21...0x7E ~= $0 && $0 != PDFByte.number }),
      !content.contains(PDFByte.number)
    else { return true }
    return content.withUnsafeBufferPointer { bytes in
      var position = 0
      while position + word.count < bytes.count {
        if bytes[position] == PDFByte.slash, bytes[(position + 1)...].starts(with: word) {
          let end = position + 1 + word.count
          if end == bytes.count || !PDFByte.isRegular(bytes[end]) { return true }
        }
        position += 1
      }
      return false
    }
  }
}
