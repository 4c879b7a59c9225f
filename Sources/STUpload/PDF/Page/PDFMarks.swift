/// The marked content of a page (ISO 32000-1, 14.6): what is open, and what has been closed.
struct PDFMarks {
  private var open: [PDFMark] = []
  /// Text that stands in for other text.
  private(set) var standIns: [PDFStandIn] = []
  /// What is shown under each number of the structure.
  private(set) var numbered: [Int: PDFStandIn] = [:]

  private static let most = 512

  var isHidden: Bool { open.last?.isHidden == true }

  /// For a piece of content of its own, whose marks all end in it.
  ///
  /// - Returns: the marks outside of it.
  mutating func enter(isHidden: Bool) -> [PDFMark] {
    let outer = open
    open = [PDFMark(isHidden: isHidden || self.isHidden)]
    return outer
  }

  mutating func leave(to outer: [PDFMark]) { open = outer }

  mutating func begin(_ mark: PDFMark) {
    if open.count < Self.most { open.append(mark) }
  }

  /// - Parameter runs: the text of the page until now.
  mutating func end(_ runs: [PDFTextRun], unknownCodes: Int) {
    guard let mark = open.popLast(), mark.number != nil || mark.actualText != nil, !mark.isHidden,
      mark.unknownCodes == unknownCodes, mark.firstRun < runs.count
    else { return }
    let own = runs[mark.firstRun...]
    let box = PDFBox(own.flatMap { [(x: $0.box.left, y: $0.box.bottom), (x: $0.box.right, y: $0.box.top)] })
    let standIn = PDFStandIn(said: mark.actualText ?? "", shown: PDFPageText.text(Array(own)), box: box)
    if mark.actualText != nil { standIns.append(standIn) }
    if let number = mark.number { numbered[number] = standIn }
  }
}
