/// Which cells of one sheet are seen.
struct SheetView {
  private var columns: [ClosedRange<Int>] = []
  /// The first cells of merged areas, whose content shows in the whole area.
  private var merged: Set<String> = []
  private let blankFormats: Set<Int>
  private let isHiddenSheet: Bool

  init(_ sheet: MarkupElement, _ book: SheetBook, part: String) {
    blankFormats = book.blankFormats
    isHiddenSheet = book.sheets.contains { $0.part == part && $0.isHidden }
    for column in sheet.list("x:cols") {
      guard MarkupFlag.isOn(column["hidden"]) || Self.isZero(column["width"]),
        let first = Int(column["min"] ?? ""), let last = Int(column["max"] ?? ""), first <= last
      else { continue }
      columns.append(first...last)
    }
    for area in sheet.list("x:mergeCells") {
      merged.insert(String((area["ref"] ?? "").prefix { $0 != ":" }))
    }
  }

  /// Why a cell is not seen, or nil where it is.
  func hiding(_ cell: MarkupElement, in row: MarkupElement) -> UploadRule? {
    if isHiddenSheet { return .hiddenSheet }
    let reference = cell["r"] ?? ""
    let isHiddenRow = MarkupFlag.isOn(row["hidden"]) || Self.isZero(row["ht"])
    let column = Self.column(of: reference)
    if isHiddenRow || columns.contains(where: { $0.contains(column) }) {
      return merged.contains(reference) ? nil : .hiddenCells
    }
    if let format = cell["s"].flatMap({ Int($0) }), blankFormats.contains(format) { return .invisibleFormat }
    return nil
  }

  private static func isZero(_ measure: String?) -> Bool {
    guard let measure else { return false }
    return !measure.isEmpty && measure.allSatisfy { $0 == "0" || $0 == "." }
  }

  /// `AB12` is in column 28; 0 where a cell does not say where it is.
  static func column(of reference: String) -> Int {
    reference.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }.prefix(4)
      .reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
  }
}
