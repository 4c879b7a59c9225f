/// A piece of text as one operator shows it.
struct PDFTextRun {
  /// Why a reader does not see it.
  enum Concealment {
    case offPage
    case clipped
    case invisible
    case white
    case tiny
    case layer
    case covered
    /// By a picture of the whole page, as a scanner leaves it.
    case scanned
  }

  var text: String
  let box: PDFBox
  /// Where the writing begins and ends, on the page.
  let start: (x: Double, y: Double)
  let end: (x: Double, y: Double)
  let size: Double
  var concealment: Concealment?
}
