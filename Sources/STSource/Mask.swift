/// Replaces what nobody may read by dots. The one place where anything is masked.
package enum Mask {
  /// The text with every letter and digit inside the ranges replaced by a dot; marks and blanks stay, so that the shape
  /// can still be told.
  /// - Parameters:
  ///   - ranges: UTF-8 bytes of the whole text, in any order; they may overlap.
  ///   - part: What is wanted of the text.
  package static func hiding(_ ranges: [Range<Int>], in bytes: [UInt8], of part: Range<Int>? = nil) -> String
  {
    let part = (part ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    var shown: [UInt8] = []
    var next = part.lowerBound
    for range in ranges.map({ $0.clamped(to: part) }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard range.upperBound > next else { continue }
      shown.append(contentsOf: bytes[next..<max(next, range.lowerBound)])
      for byte in bytes[max(next, range.lowerBound)..<range.upperBound] { append(byte, to: &shown) }
      next = range.upperBound
    }
    shown.append(contentsOf: bytes[next..<part.upperBound])
    return String(decoding: shown, as: UTF8.self)
  }

  /// One dot for each character: for its first byte, and none for those that follow.
  private static func append(_ byte: UInt8, to shown: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC0...0xFF:
      shown.append(contentsOf: dot)
    case 0x80..<0xC0: break
    default: shown.append(byte)
    }
  }

  private static let dot = Array("•".utf8)
}
