/// What one sheet of a workbook must know of the others.
struct SheetBook: Sendable {
  struct Sheet: Sendable {
    let name: String
    let relationship: String
    let part: String
    let isHidden: Bool
    /// Gone without being asked: sheets of macros and dialogues.
    let isProgram: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Hidden sheets that something seen counts with, by name.
  private(set) var usedHidden: Set<String> = []
  /// All formulas of what is seen, in small letters.
  private(set) var formulas: [String] = []
  /// Every name in them.
  private(set) var words: Set<String> = []
  private(set) var strings: [String] = []
  private(set) var usedStrings: Set<Int> = []
  /// Numbers of cell formats that show nothing.
  private(set) var blankFormats: Set<Int> = []

  /// Numbers of cell formats with white letters on no ground of their own.
  private(set) var whiteFormats: Set<Int> = []

  init() {}

  init(_ package: OfficePackage, _ limits: UploadLimits) throws(UploadRefusal) {
    guard let main = try package.mainPart(limits), let bytes = package[main] else { return }
    let workbook = try MarkupReader.read(bytes, part: main, limits).root
    try readSheets(workbook, package.relationships(of: main, limits), from: main)
    if let styles = try package.tree("styles", of: main, limits) { readFormats(styles) }
    if let list = try package.tree("sharedStrings", of: main, limits) {
      strings = list.elements.filter { $0.name == "x:si" }.map(SheetText.text)
    }
    let hidden = Set(sheets.filter { $0.isHidden || $0.isProgram }.map(\.part))
    let trees = try self.trees(package, without: main, limits)
    for (name, tree) in trees where !hidden.contains(name) { add(Self.formulas(tree)) }
    findUsedHidden(workbook, trees)
    let gone = Set(sheets.filter(isRemoved).map(\.part))
    for (name, tree) in trees where !gone.contains(name) { readStrings(tree, part: name) }
  }

  func isRemoved(_ sheet: Sheet) -> Bool {
    sheet.isProgram || (sheet.isHidden && !usedHidden.contains(sheet.name))
  }

  // MARK: Reading

  private func trees(
    _ package: OfficePackage, without main: String, _ limits: UploadLimits
  ) throws(UploadRefusal) -> [(String, MarkupElement)] {
    var trees: [(String, MarkupElement)] = []
    for name in package.names where name != main {
      let type = package.contentType(of: name).lowercased()
      guard Self.withFormulas.contains(where: type.hasSuffix), let bytes = package[name] else { continue }
      trees.append((name, try MarkupReader.read(bytes, part: name, limits).root))
    }
    return trees
  }

  private static let withFormulas = [
    "spreadsheetml.worksheet+xml", "spreadsheetml.table+xml", "drawingml.chart+xml", "chartex+xml",
    "officedocument.drawing+xml",
  ]

  private mutating func readSheets(
    _ workbook: MarkupElement, _ relationships: [OfficeRelationship], from main: String
  ) {
    for element in workbook.list("x:sheets") {
      let relationship = relationships.first { $0.id == element["r:id"] }
      let isProgram = relationship.map { OfficeRelationshipRole.of($0.kind) == .dropped(.macro) } ?? false
      sheets.append(
        Sheet(
          name: element["name"] ?? "", relationship: element["r:id"] ?? "",
          part: relationship?.part(from: main) ?? "",
          isHidden: ["hidden", "veryHidden"].contains(element["state"] ?? ""), isProgram: isProgram))
    }
  }

  private mutating func readFormats(_ styles: MarkupElement) {
    var blank: Set<String> = []
    for format in styles.list("x:numFmts") {
      let code = (format["formatCode"] ?? "").filter { $0 != " " && $0 != "\"" }
      if code.hasPrefix(";;"), code.allSatisfy({ $0 == ";" }) { blank.insert(format["numFmtId"] ?? "") }
    }
    let white = Set(
      styles.list("x:fonts").enumerated().filter {
        $0.element.first("x:color")?["rgb"] == "FFFFFFFF"
      }.map(\.offset))
    // The first two fills are none and a pattern of dots.
    let isBare: (MarkupElement) -> Bool = { ["0", nil].contains($0["fillId"]) }
    for (number, format) in styles.list("x:cellXfs").enumerated() {
      if let font = format["fontId"].flatMap({ Int($0) }), white.contains(font), isBare(format) {
        whiteFormats.insert(number)
      }
      if blank.contains(format["numFmtId"] ?? "") { blankFormats.insert(number) }
    }
  }

  /// Without those that go because they need something outside the file.
  private static func formulas(_ tree: MarkupElement) -> [String] {
    var found: [String] = []
    tree.walk { element in
      switch element.name {
      case "x:f", "x:formula", "c:f", "xm:f", "x:calculatedColumnFormula", "x:totalsRowFormula":
        let text = element.text
        if !text.isEmpty, !SheetFormula.leavesTheFile(text) { found.append(text.lowercased()) }
      default: if let link = element["textlink"], !link.isEmpty { found.append(link.lowercased()) }
      }
    }
    return found
  }

  private mutating func add(_ formulas: [String]) {
    self.formulas += formulas
    for formula in formulas {
      let names = formula.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." && $0 != "\\" }
      words.formUnion(names.map(String.init))
    }
  }

  /// Strings of cells that stay; see `SheetCells`.
  private mutating func readStrings(_ tree: MarkupElement, part: String) {
    let view = SheetView(tree, self, part: part)
    for row in tree.list("x:sheetData") {
      for cell in row.elements where cell["t"] == "s" {
        let hiding = view.hiding(cell, in: row)
        if formulas.isEmpty, hiding != nil, hiding != .hiddenSheet { continue }
        if let number = cell.first("x:v").flatMap({ Int($0.text) }) { usedStrings.insert(number) }
      }
    }
  }

  // MARK: Use

  /// A name that stands for an area counts where a formula uses it. Formulas that put addresses together themselves, or
  /// go through a row of sheets, may use any.
  private mutating func findUsedHidden(_ workbook: MarkupElement, _ trees: [(String, MarkupElement)]) {
    var open = sheets.filter(\.isHidden)
    while let index = open.firstIndex(where: { isUsed($0, workbook) }) {
      let sheet = open.remove(at: index)
      usedHidden.insert(sheet.name)
      // What it counts with is used in its turn.
      for (name, tree) in trees where name == sheet.part { add(Self.formulas(tree)) }
    }
  }

  private func isUsed(_ sheet: Sheet, _ workbook: MarkupElement) -> Bool {
    var texts = formulas
    for name in workbook.list("x:definedNames") {
      if words.contains((name["name"] ?? "").lowercased()) { texts.append(name.text.lowercased()) }
    }
    let name = sheet.name.lowercased()
    let quoted = name.replacing("'", with: "''") + "'!"
    return texts.contains { text in
      text.contains(name + "!") || text.contains(quoted) || text.contains("indirect(")
        || text.split(separator: "!").dropLast().contains { Self.isRowOfSheets($0) }
    }
  }

  /// Whether what stands before an exclamation mark ends in two names with a colon between them.
  private static func isRowOfSheets(_ text: Substring) -> Bool {
    let name = text.reversed().prefix { !"(,;+*/=&<>".contains($0) }
    return name.contains(":")
  }
}
