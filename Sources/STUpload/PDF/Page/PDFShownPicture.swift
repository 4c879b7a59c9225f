/// How much of a picture pages show.
struct PDFShownPicture {
  /// Where it was first shown.
  let place: String
  let box: PDFBox
  let pixels: Int
  /// What is shown of it, in its own square of 1 by 1; nil where nothing is.
  var shown: PDFBox?

  private static let share = 0.2
  private static let fewest = 10_000.0

  mutating func add(_ other: PDFBox?) {
    guard let other else { return }
    shown = shown.map { $0.union(other) } ?? other
  }

  /// In percent; nil where all of it, or nearly so, is shown.
  var hiddenPercent: Int? {
    let hidden = 1 - (shown.map { $0.width * $0.height } ?? 0)
    guard hidden >= Self.share, hidden * Double(pixels) >= Self.fewest else { return nil }
    return Int((hidden * 100).rounded())
  }
}
