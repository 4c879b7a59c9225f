extension JSONReader {
  /// Longest literal that is accepted: more digits than any number of ours could mean.
  private static let longestNumber = 40
  /// Largest power of ten that readers in general can hold (IEEE 754 binary64).
  private static let largestExponent = 300

  /// Reads a number and keeps it as it is written (RFC 8259 § 6).
  mutating func number() throws(Stop) -> String {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    if whole.isEmpty { throw malformed(start, "Efter minustecknet ska en siffra stå.") }
    if whole.count > 1, bytes[whole.lowerBound] == UInt8(ascii: "0") {
      throw refused(start, "Ett tal får inte börja med en nolla före andra siffror.")
    }
    if take(UInt8(ascii: ".")), digits().isEmpty {
      throw malformed(start, "Efter decimalpunkten ska en siffra stå.")
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      let exponent = digits()
      if exponent.isEmpty { throw malformed(start, "Efter e ska en siffra stå.") }
      let size = Int(String(decoding: bytes[exponent].prefix(6), as: UTF8.self)) ?? .max
      if size > Self.largestExponent {
        throw refused(start, "Talet är för stort eller har för många siffror.")
      }
    }
    if index - start > Self.longestNumber {
      throw refused(start, "Talet är för stort eller har för många siffror.")
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() -> Range<Int> {
    let start = index
    while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") {
      index += 1
    }
    return start..<index
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// A digit is missing, because it is another byte or because the input ends.
  private func malformed(_ start: Int, _ message: String) -> Stop {
    index == bytes.count ? endsEarly("en siffra") : refused(start, message)
  }

  private func refused(_ start: Int, _ message: String) -> Stop {
    Stop(rule: .jsonNumber, offset: start, message: message, remedy: "Skriv talet som 80 eller 12.5.")
  }
}
