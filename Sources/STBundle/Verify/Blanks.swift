/// Blanks of every kind (White_Space of Unicode), found in the bytes: every word of every paper is looked through for
/// them, and asking each character for its properties took a sixth of the time of a proof.
enum Blanks {
  /// Every stretch of blanks is one space; none at the ends.
  static func tidied(_ text: String) -> String {
    rewritten(text) { bytes, output in
      var count = 0
      var isAfterBlank = false
      forEachByte(of: bytes) { byte in
        guard let byte else { return isAfterBlank = count > 0 }
        if isAfterBlank {
          output[count] = 0x20
          count += 1
        }
        isAfterBlank = false
        output[count] = byte
        count += 1
      }
      return count
    }
  }

  /// Without them.
  static func squeezed(_ text: String) -> String {
    rewritten(text) { bytes, output in
      var count = 0
      forEachByte(of: bytes) { byte in
        guard let byte else { return }
        output[count] = byte
        count += 1
      }
      return count
    }
  }

  /// What comes out is never longer than what goes in.
  private static func rewritten(
    _ text: String, _ rewrite: (UnsafeBufferPointer<UInt8>, UnsafeMutableBufferPointer<UInt8>) -> Int
  ) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { rewrite(bytes, $0) }
    }
  }

  /// Nil for a blank.
  @inline(__always)
  private static func forEachByte(of bytes: UnsafeBufferPointer<UInt8>, _ take: (UInt8?) -> Void) {
    var index = 0
    while index < bytes.count {
      let blank = lengthOfBlank(bytes, at: index)
      take(blank > 0 ? nil : bytes[index])
      index += max(blank, 1)
    }
  }

  /// In bytes; 0 where no blank begins.
  @inline(__always)
  private static func lengthOfBlank(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return lead == 0x20 || (0x09...0x0D).contains(lead) ? 1 : 0 }
    return lead < 0xE4 ? lengthOfRareBlank(bytes, at: index) : 0
  }

  /// U+0085, U+00A0; U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
  private static func lengthOfRareBlank(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let rest = bytes[index...].prefix(3)
    if rest.elementsEqual([0xE1, 0x9A, 0x80]) || rest.elementsEqual([0xE2, 0x81, 0x9F])
      || rest.elementsEqual([0xE3, 0x80, 0x80])
    {
      return 3
    }
    if rest.starts(with: [0xE2, 0x80]), let last = rest.dropFirst(2).first,
      (0x80...0x8A).contains(last) || [0xA8, 0xA9, 0xAF].contains(last)
    {
      return 3
    }
    return rest.starts(with: [0xC2, 0x85]) || rest.starts(with: [0xC2, 0xA0]) ? 2 : 0
  }
}
