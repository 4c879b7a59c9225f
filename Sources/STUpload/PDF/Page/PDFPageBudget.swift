/// How much of a page is still read: content may ask for any amount of work.
struct PDFPageBudget {
  static let mostOperators = 2_000_000

  /// Operators that may still come.
  private(set) var operators: Int
  /// Codes of characters that have come.
  private var codes = 0
  /// Comparisons of text with what it is painted on.
  private var comparisons = 5_000_000
  private let mostCodes: Int
  private let place: String

  init(operators: Int, place: String, _ work: UploadWork) {
    self.operators = min(operators, Self.mostOperators)
    mostCodes = work.limits.textBytes
    self.place = place
  }

  /// - Parameter cost: what it counts for, in operators.
  mutating func spend(_ cost: Int) throws(UploadRefusal) {
    operators -= cost
    guard operators > 0 else {
      throw .limit(
        "högst \(Self.mostOperators) operatorer läses på en sida och \(PDFTextPlace.mostOperators) i allt",
        at: place)
    }
    guard codes <= mostCodes else {
      throw .limit("högst \(mostCodes) tecken läses på en sida", at: place)
    }
  }

  /// Whether so many more characters are read; if not, the next operator ends the reading.
  mutating func takes(codes count: Int) -> Bool {
    codes += count
    return codes <= mostCodes
  }

  mutating func takes(comparisons count: Int) -> Bool {
    comparisons -= count
    return comparisons > 0
  }
}
