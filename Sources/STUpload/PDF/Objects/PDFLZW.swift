internal import STDeflate

/// LZW as PDF has it (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, the highest bit first.
enum PDFLZW {
  private static let clear = 256
  private static let end = 257

  static func decode(_ data: [UInt8], isEarly: Bool, limit: Int) -> (data: [UInt8], Inflater.Outcome) {
    var decoded: [UInt8] = []
    /// By code from 258: where in `decoded` the text begins, and how long it is.
    var table: [(start: Int, count: Int)] = []
    var previous: (start: Int, count: Int)?
    var bits = 0
    var held = 0
    for byte in data {
      held = held << 8 | Int(byte)
      bits += 8
      let size = width(table.count, isEarly)
      guard bits >= size else { continue }
      bits -= size
      let code = held >> bits
      held &= (1 << bits) - 1
      if code == end { return (decoded, .whole) }
      if code == clear {
        table.removeAll(keepingCapacity: true)
        previous = nil
        continue
      }
      let start = decoded.count
      guard append(code, table, previous, to: &decoded) else { return (decoded, .broken) }
      guard decoded.count <= limit else { return (decoded, .tooMuch) }
      // The new text is the former one and the first byte of this one, which follows it.
      if let previous, table.count < 4096 - 258 { table.append((previous.start, previous.count + 1)) }
      previous = (start, decoded.count - start)
    }
    return (decoded, .whole)
  }

  private static func width(_ count: Int, _ isEarly: Bool) -> Int {
    switch count + 258 + (isEarly ? 1 : 0) {
    case ..<512: 9
    case ..<1024: 10
    case ..<2048: 11
    default: 12
    }
  }

  private static func append(
    _ code: Int, _ table: [(start: Int, count: Int)], _ previous: (start: Int, count: Int)?,
    to decoded: inout [UInt8]
  ) -> Bool {
    if code < 256 {
      decoded.append(UInt8(code))
      return true
    }
    let index = code - 258
    if table.indices.contains(index) {
      let (start, count) = table[index]
      for offset in 0..<count { decoded.append(decoded[start + offset]) }
      return true
    }
    guard index == table.count, let previous, decoded.indices.contains(previous.start) else { return false }
    for offset in 0..<previous.count { decoded.append(decoded[previous.start + offset]) }
    decoded.append(decoded[previous.start])
    return true
  }
}
