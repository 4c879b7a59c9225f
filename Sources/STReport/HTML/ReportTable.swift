/// Rows of a table whose first cell names the row and whose last cells are numbers.
enum ReportTable {
  static func heading(_ cells: [String], numbersFrom: Int, _ html: inout MarkupText) {
    html.element("tr") { row in
      for (position, cell) in cells.enumerated() {
        row.element("th", [("scope", "col")] + number(position >= numbersFrom), text: cell)
      }
    }
  }

  static func row(_ cells: [String], numbersFrom: Int, _ html: inout MarkupText) {
    html.raw("\n")
    html.element("tr") { row in
      for (position, cell) in cells.enumerated() {
        if position == 0 {
          row.element("th", [("scope", "row")], text: cell)
        } else {
          row.element("td", number(position >= numbersFrom), text: cell)
        }
      }
    }
  }

  private static func number(_ isNumber: Bool) -> [(String, String)] {
    isNumber ? [("class", "number")] : []
  }
}
