/// Cells of a table that a spreadsheet takes for formulas (OWASP: CSV injection).
enum TableFormulas {
  /// Listed one by one up to here.
  private static let most = 20

  static func findings(_ text: String) -> [UploadFinding] {
    var findings: [UploadFinding] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (row, line) in lines.enumerated() where findings.count < most {
      for (column, cell) in cells(line).enumerated() {
        guard let rule = rule(cell) else { continue }
        findings.append(
          UploadFinding(
            rule, at: "rad \(row + 1), kolumn \(column + 1)", excerpt: String(cell.prefix(60)),
            isRemovable: false))
      }
    }
    return findings
  }

  private static func rule(_ cell: Substring) -> UploadRule? {
    let cell = cell.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    guard let first = cell.first, "=+-@".contains(first), !isPlain(cell.dropFirst(), after: first) else {
      return nil
    }
    let text = cell.lowercased()
    let isCommand =
      text.contains("|")
      || ["hyperlink(", "webservice(", "importxml(", "importdata(", "dde(", "call("]
        .contains { text.contains($0) }
    return isCommand ? .tableCommand : .tableFormula
  }

  /// A signed number, a telephone number, a percentage, or a dash before a word.
  private static func isPlain(_ rest: Substring, after first: Character) -> Bool {
    guard first == "+" || first == "-" else { return false }
    let isNumber = rest.allSatisfy { $0.isNumber || " \u{A0}.,%-+()/:".contains($0) }
    let isWords = first == "-" && (rest.first == " " || rest.isEmpty) && !rest.contains { "(|!".contains($0) }
    return isNumber || isWords
  }

  /// Divided by any of the usual dividers, since the program that opens the file may choose another one than its writer.
  private static func cells(_ line: Substring) -> [Substring] {
    line.split(omittingEmptySubsequences: false) { ";,\t".contains($0) }
      .map { $0.drop { $0 == "\"" || $0 == " " } }
  }
}
