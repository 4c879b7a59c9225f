/// A number in the making (ISO 32000-1, 7.3.3).
struct PDFNumber {
  /// Beyond what any page or count needs, and far enough from overflow for sums.
  private static let bound = 1_000_000_000_000_000

  private var isNegative = false
  private var isSigned = false
  private var whole = 0
  private var thousandths = 0
  /// Of the next decimal, in thousandths; nil before the point.
  private var weight: Int?
  private var hasDigit = false

  /// False where the byte does not belong there.
  mutating func append(_ byte: UInt8) -> Bool {
    switch byte {
    case PDFByte.zero...PDFByte.nine:
      hasDigit = true
      let digit = Int(byte - PDFByte.zero)
      if let weight {
        thousandths += digit * weight
        self.weight = weight / 10
      } else {
        whole = min(whole * 10 + digit, Self.bound)
      }
      return true
    case PDFByte.point:
      guard weight == nil else { return false }
      weight = 100
      return true
    case PDFByte.plus, PDFByte.minus:
      guard !isSigned, !hasDigit, weight == nil else { return false }
      isSigned = true
      isNegative = byte == PDFByte.minus
      return true
    default: return false
    }
  }

  var token: PDFLexer.Token {
    guard hasDigit else { return .malformed }
    let sign = isNegative ? -1 : 1
    return weight == nil ? .integer(sign * whole) : .real(sign * (whole * 1000 + thousandths))
  }
}
