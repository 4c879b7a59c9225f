/// Reads the text of a sheet, a cell at a time. Numbers stand as the file has them.
enum SheetText {
  static func read(_ root: MarkupElement, part: String, _ book: SheetBook) -> [Inspection.Text] {
    let view = SheetView(root, book, part: part)
    var texts: [Inspection.Text] = []
    for row in root.list("x:sheetData") {
      for cell in row.elements where cell.name == "x:c" {
        let text = text(cell, book)
        guard !text.isEmpty else { continue }
        texts.append(
          Inspection.Text(
            text, at: "\(part), cell \(cell["r"] ?? "")", isVisible: view.hiding(cell, in: row) == nil))
      }
    }
    for line in root.list("x:headerFooter") where !line.text.isEmpty {
      texts.append(Inspection.Text(line.text, at: "\(part), sidhuvud eller sidfot", isVisible: true))
    }
    return texts
  }

  static func text(_ cell: MarkupElement, _ book: SheetBook) -> String {
    if let inline = cell.first("x:is") { return text(inline) }
    let value = cell.first("x:v")?.text ?? ""
    guard cell["t"] == "s" else { return value }
    guard let number = Int(value), book.strings.indices.contains(number) else { return "" }
    return book.strings[number]
  }

  /// A string without its reading aid.
  static func text(_ string: MarkupElement) -> String {
    var text = ""
    for element in string.elements {
      if element.name == "x:t" { text += element.text }
      if element.name == "x:r" { text += element.first("x:t")?.text ?? "" }
    }
    return text
  }
}
