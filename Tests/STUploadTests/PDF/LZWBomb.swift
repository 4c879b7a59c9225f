/// Codes (ISO 32000-1, 7.4.4) of which each stands for one byte more than the one before.
enum LZWBomb {
  /// - Parameter rounds: each some seven million bytes, in six thousand.
  static func bytes(rounds: Int) -> [UInt8] {
    var packed: [UInt8] = []
    var held = 0
    var bits = 0
    func put(_ code: Int, _ known: Int) {
      let width = known + 259 < 512 ? 9 : known + 259 < 1024 ? 10 : known + 259 < 2048 ? 11 : 12
      held = held << width | code
      bits += width
      while bits >= 8 {
        bits -= 8
        packed.append(UInt8(truncatingIfNeeded: held >> bits))
        held &= (1 << bits) - 1
      }
    }
    var known = 0
    for _ in 0..<rounds {
      put(256, known)
      put(0x20, 0)
      for next in 0..<3_830 { put(258 + next, next) }
      known = 3_830
    }
    return packed + [UInt8(truncatingIfNeeded: held << (8 - bits)), 0]
  }
}
