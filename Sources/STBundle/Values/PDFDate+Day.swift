package import STModel
package import STPDF

extension PDFDate {
  /// Nil for a day that PDF cannot write.
  package init?(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    self.init(year: year, month: month, day: dayOfMonth)
  }
}
