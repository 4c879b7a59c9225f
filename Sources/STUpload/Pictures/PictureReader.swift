/// Numbers and ranges out of a window on a file. Every offset is counted from the window's start and checked against
/// its end, so that nothing in the file can point outside it.
struct PictureReader {
  let bytes: [UInt8]
  let window: Range<Int>
  var isLittle: Bool

  init(_ bytes: [UInt8], _ window: Range<Int>? = nil, isLittle: Bool = false) {
    self.bytes = bytes
    self.window = (window ?? bytes.indices).clamped(to: bytes.indices)
    self.isLittle = isLittle
  }

  var count: Int { window.count }

  /// Where in the file `count` bytes from `offset` on stand; nil where they would reach beyond the window.
  func range(_ offset: Int, _ count: Int) -> Range<Int>? {
    guard offset >= 0, count >= 0, offset <= window.count, count <= window.count - offset else { return nil }
    return window.lowerBound + offset..<window.lowerBound + offset + count
  }

  /// A number of up to seven bytes, or of eight where the highest bit is clear.
  func number(_ offset: Int, size: Int) -> Int? {
    guard size <= 8, let range = range(offset, size) else { return nil }
    let digits = bytes[range]
    var value: UInt64 = 0
    if isLittle {
      for digit in digits.reversed() { value = value << 8 | UInt64(digit) }
    } else {
      for digit in digits { value = value << 8 | UInt64(digit) }
    }
    return Int(exactly: value)
  }

  func byte(_ offset: Int) -> Int? { number(offset, size: 1) }
  func short(_ offset: Int) -> Int? { number(offset, size: 2) }
  func long(_ offset: Int) -> Int? { number(offset, size: 4) }

  /// Whether this text, in ASCII, stands at the offset.
  func has(_ text: StaticString, at offset: Int = 0) -> Bool {
    text.withUTF8Buffer { wanted in
      guard let range = range(offset, wanted.count) else { return false }
      return bytes[range].elementsEqual(wanted)
    }
  }

  /// Four letters, such as name chunks and boxes; other bytes than printable ones are shown as `?`.
  func name(_ offset: Int) -> String? {
    guard let range = range(offset, 4) else { return nil }
    return PictureText.printable(bytes[range])
  }
}
