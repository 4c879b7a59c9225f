/// Ansökningsavgift, the fee paid.
package struct Fee: Sendable, Hashable {
  package var paidDate: Day
  /// Whole kronor.
  package var amount: Int?
  package var reference: String?

  package init(paidDate: Day) {
    self.paidDate = paidDate
  }
}
