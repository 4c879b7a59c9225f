/// The tables of markup.
enum OfficeTable: Sendable {
  case word, wordSettings, drawing, sheet, slide

  var markup: MarkupTable {
    switch self {
    case .word: Self.wordTable
    case .wordSettings: Self.wordSettingsTable
    case .drawing: Self.drawingTable
    case .sheet: Self.sheetTable
    case .slide: Self.slideTable
    }
  }

  private static let drawingTable = MarkupTable(DrawingRows.all)
  private static let wordTable = MarkupTable(WordRows.all + DrawingRows.all)
  private static let wordSettingsTable = MarkupTable(WordRows.settings)
  private static let sheetTable = MarkupTable(SheetRows.all + DrawingRows.all)
  private static let slideTable = MarkupTable(SlideRows.all + DrawingRows.all)
}
