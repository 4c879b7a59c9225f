/// The day that a file says it was made.
package struct PDFDate: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// Nil for a day that no calendar has.
  package init?(year: Int, month: Int, day: Int) {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// As in the information dictionary (ISO 32000-1, 7.9.4): midnight, universal time.
  var pdf: String { "D:\(padded(year, 4))\(padded(month, 2))\(padded(day, 2))000000Z" }
  /// As in XMP (ISO 8601).
  var xmp: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T00:00:00Z" }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
