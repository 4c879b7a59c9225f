/// A moment with its offset from UTC (RFC 3339), kept as it was written.
package struct Timestamp: Sendable, Hashable {
  /// As written, for example `2024-05-01T08:00:00+02:00`.
  package let text: String
  /// The day at the place where the clock was read.
  package let day: Day
  /// Seconds since 1970-01-01T00:00:00Z, fractions cut off.
  package let seconds: Int

  /// Reads `YYYY-MM-DDThh:mm:ss`, an optional fraction of at most nine digits, and `Z` or `±hh:mm`; nil for all else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (20...35).contains(bytes.count), let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = Self.pair(bytes, 11, below: 24), let minute = Self.pair(bytes, 14, below: 60),
      let second = Self.pair(bytes, 17, below: 60), let offset = Self.offset(bytes.dropFirst(19))
    else { return nil }
    self.text = text
    self.day = day
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  private static func pair(_ bytes: [UInt8], _ start: Int, below limit: Int) -> Int? {
    guard start + 2 <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<start + 2] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value < limit ? value : nil
  }

  /// Seconds east of UTC from `.123Z` or `+02:00`.
  private static func offset(_ tail: ArraySlice<UInt8>) -> Int? {
    var zone = tail
    if zone.first == UInt8(ascii: ".") {
      let digits = zone.dropFirst().prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard (1...9).contains(digits.count) else { return nil }
      zone = zone[digits.endIndex...]
    }
    if zone.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    let bytes = Array(zone)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = pair(bytes, 1, below: 24),
      let minutes = pair(bytes, 4, below: 60)
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
    default: return nil
    }
  }
}
