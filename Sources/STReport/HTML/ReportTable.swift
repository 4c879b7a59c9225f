/// Rows of a table whose first cell names the row and whose last cells are numbers.
enum ReportTable {
  static func heading(_ cells: [String], numbersFrom: Int, _ html: inout MarkupText) {
    html.element("tr") { row in
      for (position, cell) in cells.enumerated() {
        row.element("th", [("scope", "col")] + number(position >= numbersFrom), text: cell)
      }
    }
  }

  /// - Parameter isResult: whether the row sums up those above it.
  static func row(_ cells: [String], numbersFrom: Int, isResult: Bool = false, _ html: inout MarkupText) {
    html.raw("\n")
    html.element("tr", isResult ? [("class", "result")] : []) { row in
      for (position, cell) in cells.enumerated() {
        if position == 0 {
          row.element("th", [("scope", "row")], text: cell)
        } else {
          row.element("td", number(position >= numbersFrom), text: cell)
        }
      }
    }
  }

  /// A row of numbers under a head that is more than plain text.
  static func row(_ numbers: [String], _ html: inout MarkupText, head: (inout MarkupText) -> Void) {
    html.raw("\n")
    html.element("tr") { row in
      row.element("th", [("scope", "row")], head)
      for cell in numbers { row.element("td", number(true), text: cell) }
    }
  }

  private static func number(_ isNumber: Bool) -> [(String, String)] {
    isNumber ? [("class", "number")] : []
  }
}
