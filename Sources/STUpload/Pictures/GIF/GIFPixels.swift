/// Counts the pixels that GIF's compression (LZW, appendix F of GIF 89a) codes, without making them.
struct GIFPixels {
  /// How many bytes of the content are needed for so many pixels and the code that ends them.
  static func needed(_ content: [UInt8], codeSize: Int, pixels: Int) -> Int {
    var codes = GIFCodes(content, start: codeSize)
    let (clear, end) = (1 << codeSize, 1 << codeSize + 1)
    /// How many pixels each code stands for.
    var lengths = [Int](repeating: 1, count: 4096)
    var next = end + 1
    var last: Int?
    var count = 0
    while let code = codes.next() {
      if code == end { return codes.used }
      if code == clear {
        codes.size = codeSize + 1
        next = end + 1
        last = nil
        continue
      }
      if count >= pixels { return codes.usedBefore }
      if let last, next < 4096 {
        lengths[next] = lengths[last] + 1
        next += 1
        if next == 1 << codes.size, codes.size < 12 { codes.size += 1 }
      }
      guard code < next, code != clear else { return content.count }
      count += lengths[code]
      last = code
    }
    return content.count
  }
}

/// Codes of growing width, the lowest bits first.
private struct GIFCodes {
  private let content: [UInt8]
  private var bits = 0
  private var count = 0
  private(set) var used = 0
  /// `used` before the last code was taken.
  private(set) var usedBefore = 0
  var size: Int

  init(_ content: [UInt8], start: Int) {
    self.content = content
    size = start + 1
  }

  mutating func next() -> Int? {
    usedBefore = used
    while count < size {
      guard used < content.count else { return nil }
      bits |= Int(content[used]) << count
      used += 1
      count += 8
    }
    defer {
      bits >>= size
      count -= size
    }
    return bits & ((1 << size) - 1)
  }
}
