/// Letters of a page that a font draws otherwise than its map says (ISO 32000-1, 9.10.2): what is copied and searched is
/// then another text than the one that is seen.
struct PDFDisguise {
  private(set) var said = ""
  private(set) var drawn = ""
  private(set) var box: PDFBox?
  private var pairs: Set<String> = []
  private var isNew = false

  /// Fewer may be signs that fonts take for each other.
  private static let fewestPairs = 3
  private static let most = 10_000

  mutating func add(_ said: String, drawn letter: String) {
    guard drawn.utf8.count < Self.most else { return }
    self.said += said
    drawn += letter
    pairs.insert(said + letter)
    isNew = true
  }

  /// - Parameter box: of the text in which letters have come.
  mutating func extend(to box: PDFBox) {
    guard isNew else { return }
    isNew = false
    self.box = self.box.map { $0.union(box) } ?? box
  }

  /// Whether it is another text, and not some signs.
  var differs: Bool { pairs.count >= Self.fewestPairs && PDFStandIn.differ(said, drawn) }

  /// Whether two signs are different letters or digits. Signs that look the same are not.
  static func differ(_ one: String, _ other: String) -> Bool {
    let (one, other) = (PDFStandIn.letters(one), PDFStandIn.letters(other))
    return one != other && !one.isEmpty && !other.isEmpty
  }
}
