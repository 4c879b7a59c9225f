/// What is particular to workbooks (ISO/IEC 29500-1, 18).
struct SheetDialect: OfficeDialect {
  private var book = SheetBook()

  mutating func prepare(_ package: OfficePackage, _ limits: UploadLimits) throws(UploadRefusal) {
    book = try SheetBook(package, limits)
  }

  func texts(of root: MarkupElement, part: String) -> [Inspection.Text] {
    switch root.name {
    case "x:worksheet": SheetText.read(root, part: part, book)
    case "x:workbook", "x:sst", "x:styleSheet", "x:table": []
    default: DrawingText.read(root, part: part)
    }
  }

  mutating func before(
    _ root: inout MarkupElement, part: String, _ relationships: [OfficeRelationship],
    _ tally: inout FindingTally
  ) throws(UploadRefusal) {
    switch root.name {
    case "x:workbook": SheetBookSweep(book).apply(&root, &tally)
    case "x:worksheet": SheetCells(book, root, part).apply(&root, &tally)
    case "x:sst": dropUnusedStrings(&root, &tally)
    default: break
    }
  }

  mutating func after(_ root: inout MarkupElement, part: String, _ tally: inout FindingTally)
    throws(UploadRefusal)
  {
    guard root.name == "x:workbook" else { return }
    root.children.removeAll {
      $0.element?.name == "x:definedNames" && $0.element?.first("x:definedName") == nil
    }
  }

  func isKept(_ relationship: OfficeRelationship, from part: String) -> Bool {
    guard let name = relationship.part(from: part) else { return true }
    return !book.sheets.contains { $0.part == name && book.isRemoved($0) }
  }

  func plain(_ contentType: String) -> String {
    let isMain = contentType.lowercased().hasSuffix("main+xml")
    return isMain
      ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" : contentType
  }

  /// Strings are named by their number, so that an empty one takes the place of one that goes.
  private func dropUnusedStrings(_ root: inout MarkupElement, _ tally: inout FindingTally) {
    var number = 0
    for index in root.children.indices {
      guard case .element(var item) = root.children[index], item.name == "x:si" else { continue }
      defer { number += 1 }
      guard !book.usedStrings.contains(number), item.children.count > 1 || !item.text.isEmpty else {
        continue
      }
      tally.add(.unusedString, hidden: item.text)
      item.children = [.element(item.sibling("t"))]
      root.children[index] = .element(item)
    }
  }
}
