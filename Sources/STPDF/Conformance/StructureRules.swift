internal import STLayout

extension ConformanceCheck {
  mutating func checkStructure() {
    if document.structure.role != .document { report(.rootNotDocument, at: .element([])) }
    var walk = StructureWalk(document)
    walk.visit(document.structure, path: [])
    walk.checkOwners()
    for finding in walk.findings { report(finding.violation, at: finding.place) }
  }
}

/// One walk over the tag tree in reading order.
private struct StructureWalk {
  private(set) var findings: [ConformanceFinding] = []
  private let document: PageDocument
  /// By page and marked-content id: how many elements own it.
  private var owners: [[Int]]
  private var headingLevel = 0

  init(_ document: PageDocument) {
    self.document = document
    owners = document.pages.map { page in
      [Int](repeating: 0, count: page.contents.count { if case .content = $0.mark { true } else { false } })
    }
  }

  private mutating func report(_ violation: ConformanceViolation, _ path: [Int]) {
    findings.append(ConformanceFinding(violation: violation, place: .element(path)))
  }

  mutating func visit(_ element: StructureElement, path: [Int]) {
    check(element, path)
    for (index, child) in element.children.enumerated() {
      switch child {
      case .element(let child):
        if !element.role.mayContain(child.role) { report(.nestingIllegal, path + [index]) }
        visit(child, path: path + [index])
      case .content(let page, let id):
        if !element.role.mayHoldContent { report(.contentMisplaced, path) }
        if owners.indices.contains(page), owners[page].indices.contains(id) {
          owners[page][id] += 1
        } else {
          report(.contentDangling, path)
        }
      }
    }
  }

  /// Each piece of content has exactly one owner.
  mutating func checkOwners() {
    for (page, counts) in owners.enumerated() where counts.contains(where: { $0 != 1 }) {
      for (index, content) in document.pages[page].contents.enumerated() {
        guard case .content(let id, _) = content.mark, counts.indices.contains(id), counts[id] != 1 else {
          continue
        }
        findings.append(
          ConformanceFinding(
            violation: counts[id] == 0 ? .contentUntagged : .contentTaggedTwice,
            place: .content(page: page, index: index)))
      }
    }
  }

  private mutating func check(_ element: StructureElement, _ path: [Int]) {
    checkTexts(element, path)
    checkCellAttributes(element, path)
    // A cell may be empty: a form that has not been filled in.
    let isCell = element.role == .tableHeader || element.role == .tableData
    if element.children.isEmpty, !isCell { report(.elementEmpty, path) }
    switch element.role {
    case .heading1: checkHeading(level: 1, path)
    case .heading2: checkHeading(level: 2, path)
    case .heading3: checkHeading(level: 3, path)
    case .listItem:
      if !element.children.contains(where: { $0.role == .listBody }) { report(.listItemWithoutBody, path) }
    case .figure:
      if (element.alternativeText ?? element.actualText ?? "").isEmpty {
        report(.figureWithoutAlternative, path)
      }
    case .table:
      if !TableGrid(element).isRegular { report(.tableIrregular, path) }
    case .tableHeader:
      if element.scope == nil { report(.headerWithoutScope, path) }
    case .document, .part, .section, .division, .paragraph, .list, .label, .listBody, .tableHead, .tableBody,
      .tableFoot, .tableRow, .tableData, .span, .note:
      break
    }
  }

  private mutating func checkTexts(_ element: StructureElement, _ path: [Int]) {
    if let language = element.language, !ConformanceCheck.isLanguageTag(language) {
      report(.languageMalformed, path)
    }
    for text in [element.title, element.alternativeText, element.actualText] {
      if let text, ConformanceCheck.isTooLong(text) { report(.stringTooLong, path) }
    }
  }

  private mutating func checkCellAttributes(_ element: StructureElement, _ path: [Int]) {
    let hasSpan = element.columnSpan != 1 || element.rowSpan != 1
    let isHeader = element.role == .tableHeader
    if element.scope != nil && !isHeader || hasSpan && !isHeader && element.role != .tableData {
      report(.cellAttributeMisplaced, path)
    }
    if !TableGrid.spans.contains(element.columnSpan) || !TableGrid.spans.contains(element.rowSpan) {
      report(.cellSpanInvalid, path)
    }
  }

  private mutating func checkHeading(level: Int, _ path: [Int]) {
    if headingLevel == 0, level != 1 {
      report(.headingFirstNotOne, path)
    } else if level > headingLevel + 1 {
      report(.headingSkipped, path)
    }
    headingLevel = level
  }
}

extension StructureChild {
  /// Nil for content.
  fileprivate var role: StructureRole? {
    if case .element(let element) = self { element.role } else { nil }
  }
}
