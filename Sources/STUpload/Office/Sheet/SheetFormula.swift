/// What formulas reach for.
enum SheetFormula {
  /// Whether a formula needs another file, a server or a program, so that only its last value can stay.
  static func leavesTheFile(_ formula: String) -> Bool {
    let lower = Array(formula.lowercased().utf8)
    return callsOutside(lower) || isExchange(lower) || hasBookNumber(lower)
  }

  /// Looked for at the brackets, in the bytes: a table can have a hundred thousand formulas.
  private static func callsOutside(_ formula: [UInt8]) -> Bool {
    formula.indices.contains { index in
      formula[index] == UInt8(ascii: "(")
        && functions.contains { formula[..<index].suffix($0.count).elementsEqual($0) }
    }
  }

  private static let functions = [
    "webservice", "rtd", "call", "register.id", "getpivotdata", "cubevalue", "cubemember", "sql.request",
  ].map { Array($0.utf8) }

  /// `program|topic!item`, outside texts.
  private static func isExchange(_ formula: [UInt8]) -> Bool {
    var isText = false
    for byte in formula {
      if byte == UInt8(ascii: "\"") { isText.toggle() }
      if byte == UInt8(ascii: "|"), !isText { return true }
    }
    return false
  }

  /// `[1]Sheet!A1`: a workbook by its number. After a letter the brackets name a column of a table.
  private static func hasBookNumber(_ bytes: [UInt8]) -> Bool {
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "[") {
      let digits = bytes[(index + 1)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard !digits.isEmpty, bytes.indices.contains(digits.endIndex),
        bytes[digits.endIndex] == UInt8(ascii: "]")
      else { continue }
      let before = index > 0 ? bytes[index - 1] : UInt8(ascii: "=")
      let isName =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(before) || before >= 0x80
        || before == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(before)
      if !isName { return true }
    }
    return false
  }
}
