/// The characters of a number, filled in from its last one, so that they are written all at once.
struct NumberDigits {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var start: Int

  /// Lends room for the longest whole number with a blank, a sign, a point and three decimals.
  static func withRoom(_ body: (inout NumberDigits) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 26) { room in
      var digits = NumberDigits(room: room, start: room.count)
      body(&digits)
    }
  }

  var filled: UnsafeMutableBufferPointer<UInt8> { UnsafeMutableBufferPointer(rebasing: room[start...]) }

  /// Puts one character before what is there.
  mutating func push(_ character: UInt8) {
    start -= 1
    room.initializeElement(at: start, to: character)
  }

  /// Puts a whole number before what is there.
  mutating func push(_ value: UInt) {
    var rest = value
    repeat {
      push(Ascii.zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
  }

  /// Puts a point and thousandths in the fewest digits before what is there.
  mutating func push(thousandths: UInt) {
    var (rest, places) = (thousandths, 3)
    while rest % 10 == 0, places > 1 { (rest, places) = (rest / 10, places - 1) }
    for _ in 0..<places {
      push(Ascii.zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    push(Ascii.point)
  }
}
