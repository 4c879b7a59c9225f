/// Gets through the bytes of PDF's syntax (ISO 32000-1, 7.2 and 7.3) as far as that is the same for whoever reads: white
/// space, names and strings. What numbers and words are, and what is a fault, is for the lexers to say.
package struct PDFScanner {
  package let bytes: [UInt8]
  package var position: Int
  /// The bytes from here on are not looked at.
  package let end: Int

  package init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    position = start
    self.end = min(end ?? bytes.count, bytes.count)
  }

  /// Past white space and comments.
  package mutating func skipSpace() {
    while position < end {
      let byte = bytes[position]
      if byte == PDFByte.percent {
        while position < end, bytes[position] != PDFByte.lineFeed, bytes[position] != PDFByte.carriageReturn {
          position += 1
        }
      } else if PDFByte.isSpace(byte) {
        position += 1
      } else {
        return
      }
    }
  }

  /// Whether a byte comes after the one at hand.
  package func isNext(_ byte: UInt8) -> Bool { position + 1 < end && bytes[position + 1] == byte }

  /// The run of regular characters from here on.
  package mutating func regular() -> ArraySlice<UInt8> {
    let start = position
    while position < end, PDFByte.isRegular(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  /// What follows a slash; `#` and two hexadecimal digits stand for a byte (7.3.5).
  package mutating func name() -> (raw: ArraySlice<UInt8>, hasCodes: Bool) {
    position += 1
    let raw = regular()
    return (raw, raw.contains(PDFByte.number))
  }

  /// A name with its codes as the bytes that they stand for.
  package static func resolve(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var resolved: [UInt8] = []
    var index = raw.startIndex
    while index < raw.endIndex {
      if raw[index] == PDFByte.number, index + 2 < raw.endIndex, let high = PDFByte.hexValue(raw[index + 1]),
        let low = PDFByte.hexValue(raw[index + 2])
      {
        resolved.append(high << 4 | low)
        index += 3
      } else {
        resolved.append(raw[index])
        index += 1
      }
    }
    return resolved
  }
}

// MARK: - Strings (7.3.4)

extension PDFScanner {
  /// From its opening parenthesis on; nil for one without an end.
  package mutating func literalString() -> [UInt8]? {
    position += 1
    var content: [UInt8] = []
    var depth = 1
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case PDFByte.backslash: escape(&content)
      case PDFByte.leftParenthesis:
        depth += 1
        content.append(byte)
      case PDFByte.rightParenthesis:
        depth -= 1
        if depth == 0 { return content }
        content.append(byte)
      case PDFByte.carriageReturn:
        if position < end, bytes[position] == PDFByte.lineFeed { position += 1 }
        content.append(PDFByte.lineFeed)
      default: content.append(byte)
      }
    }
    return nil
  }

  /// Table 3; the backslash has been read.
  private mutating func escape(_ content: inout [UInt8]) {
    guard position < end else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case PDFByte.lineFeed: break
    case PDFByte.carriageReturn:
      if position < end, bytes[position] == PDFByte.lineFeed { position += 1 }
    case 0x30...0x37: octal(byte, &content)
    default: content.append(byte)
    }
  }

  private mutating func octal(_ first: UInt8, _ content: inout [UInt8]) {
    var value = UInt(first - PDFByte.zero)
    for _ in 0..<2 {
      guard position < end, 0x30...0x37 ~= bytes[position] else { break }
      value = value * 8 + UInt(bytes[position] - PDFByte.zero)
      position += 1
    }
    content.append(UInt8(truncatingIfNeeded: value))
  }

  /// From its opening bracket on; nil for one without an end.
  ///
  /// - Parameter skipsFaults: whether to get past what is no digit, as most readers do, or to give up there.
  package mutating func hexString(skipsFaults: Bool) -> [UInt8]? {
    position += 1
    var content: [UInt8] = []
    var high: UInt8?
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == PDFByte.greater {
        if let high { content.append(high << 4) }
        return content
      }
      guard let digit = PDFByte.hexValue(byte) else {
        if skipsFaults || PDFByte.isSpace(byte) { continue }
        return nil
      }
      if let first = high {
        content.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return nil
  }
}
