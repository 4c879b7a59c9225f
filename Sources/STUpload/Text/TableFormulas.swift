/// Cells of a table that a spreadsheet takes for formulas (OWASP: CSV injection).
enum TableFormulas {
  /// Listed one by one up to here.
  private static let most = 20

  static func findings(_ bytes: [UInt8]) -> [UploadFinding] {
    var findings: [UploadFinding] = []
    for (row, range) in TextLines(bytes).enumerated() where mayHold(bytes[range]) {
      guard findings.count < most else { break }
      let line = String(decoding: bytes[range], as: UTF8.self)
      for (column, cell) in cells(line[...]).enumerated() {
        guard let rule = rule(cell) else { continue }
        findings.append(
          UploadFinding(
            rule, at: "rad \(row + 1), kolumn \(column + 1)", excerpt: String(cell.prefix(60)),
            isRemovable: false))
      }
    }
    return findings
  }

  /// Whether a cell of a line may begin as a formula does: the sign stands first, or after a divider, a quotation mark or a
  /// blank.
  private static func mayHold(_ line: ArraySlice<UInt8>) -> Bool {
    var mayBegin = true
    for byte in line {
      switch byte {
      case UInt8(ascii: ";"), UInt8(ascii: ","), 0x09, UInt8(ascii: "\""), 0x20: mayBegin = true
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
        if mayBegin { return true }
      default: mayBegin = false
      }
    }
    return false
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
