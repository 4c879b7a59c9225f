/// A zlib stream that swells a thousandfold, written without zlib (RFC 1951).
enum Deflate {
  /// One block with the fixed codes: a zero byte, and then nothing but "258 bytes, one back".
  static func zeros(megabytes: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(0b011, count: 3)  // last block, fixed codes, the lowest bit first
    bits.write(reversed: 0b0011_0000, count: 8)  // the byte 0
    for _ in 0..<megabytes * 1_000_000 / 258 {
      bits.write(reversed: 0b1100_0101, count: 8)  // length 258
      bits.write(reversed: 0, count: 5)  // distance 1
    }
    return [0x78, 0x9C] + bits.bytes
  }

  private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func write(_ value: Int, count: Int) {
      for bit in 0..<count { append(value >> bit & 1) }
    }

    mutating func write(reversed value: Int, count: Int) {
      for bit in (0..<count).reversed() { append(value >> bit & 1) }
    }

    private mutating func append(_ bit: Int) {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(bit << used)
      used += 1
    }
  }
}
