/// Takes what is hidden out of the cells of one sheet.
struct SheetCells {
  private let book: SheetBook
  private let view: SheetView
  /// Shared formulas whose first cell loses its formula.
  private var lostShared: Set<String> = []

  init(_ book: SheetBook, _ sheet: MarkupElement, _ part: String) {
    self.book = book
    view = SheetView(sheet, book, part: part)
    var lost: Set<String> = []
    sheet.walk { element in
      guard element.name == "x:f", let number = element["si"] else { return }
      if SheetFormula.leavesTheFile(element.text) { lost.insert(number) }
    }
    lostShared = lost
  }

  func apply(_ root: inout MarkupElement, _ tally: inout FindingTally) {
    root.change("x:sheetData") { data in
      for rowIndex in data.children.indices {
        guard case .element(var row) = data.children[rowIndex] else { continue }
        let original = row
        row.change("x:c") { cell in
          dropFormula(&cell, &tally)
          dropHidden(&cell, in: original, &tally)
          noteWhite(cell, &tally)
        }
        data.children[rowIndex] = .element(row)
      }
    }
  }

  /// The last value stays.
  private func dropFormula(_ cell: inout MarkupElement, _ tally: inout FindingTally) {
    guard let formula = cell.first("x:f") else { return }
    guard SheetFormula.leavesTheFile(formula.text) || lostShared.contains(formula["si"] ?? "") else { return }
    tally.add(.externalData, hidden: formula.text)
    cell.children.removeAll { $0.element?.name == "x:f" }
  }

  /// A style of tables may colour the ground, so that it stays.
  private func noteWhite(_ cell: MarkupElement, _ tally: inout FindingTally) {
    guard let format = cell["s"].flatMap({ Int($0) }), book.whiteFormats.contains(format) else {
      return
    }
    let text = SheetText.text(cell, book)
    if text.contains(where: { !$0.isWhitespace }) {
      tally.add(.inconspicuousText, hidden: text, isRemovable: false)
    }
  }

  /// What is hidden goes where nothing that is seen can count with it.
  private func dropHidden(_ cell: inout MarkupElement, in row: MarkupElement, _ tally: inout FindingTally) {
    guard let rule = view.hiding(cell, in: row), rule != .hiddenSheet else { return }
    let text = SheetText.text(cell, book)
    guard !text.isEmpty || cell.first("x:f") != nil else { return }
    let isRemovable = book.formulas.isEmpty
    tally.add(rule, hidden: text, isRemovable: isRemovable)
    if isRemovable {
      cell.children = []
      cell.attributes.removeAll { $0.name == "t" }
    }
  }
}
