internal import STLayout

extension ConformanceCheck {
  mutating func checkStructure() {
    if document.structure.role != .document { report(.rootNotDocument, at: .element([])) }
    var walk = StructureWalk(document)
    walk.visit(document.structure)
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
  /// The way to the element that is looked at.
  private var path: [Int] = []

  init(_ document: PageDocument) {
    self.document = document
    owners = document.pages.map { page in
      [Int](repeating: 0, count: page.contents.count { if case .content = $0.mark { true } else { false } })
    }
  }

  private mutating func report(_ violation: ConformanceViolation, _ place: [Int]? = nil) {
    findings.append(ConformanceFinding(violation: violation, place: .element(place ?? path)))
  }

  mutating func visit(_ element: StructureElement) {
    check(element)
    path.append(0)
    for index in element.children.indices {
      path[path.count - 1] = index
      switch element.children[index] {
      case .element(let child):
        if !element.role.mayContain(child.role) { report(.nestingIllegal) }
        visit(child)
      case .content(let page, let id): own(page, id, by: element)
      }
    }
    path.removeLast()
  }

  private mutating func own(_ page: Int, _ id: Int, by element: StructureElement) {
    if !element.role.mayHoldContent { report(.contentMisplaced, path.dropLast()) }
    if owners.indices.contains(page), owners[page].indices.contains(id) {
      owners[page][id] += 1
    } else {
      report(.contentDangling, path.dropLast())
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

  private mutating func check(_ element: StructureElement) {
    checkTexts(element)
    checkCellAttributes(element)
    // A cell may be empty: a form that has not been filled in.
    let isCell = element.role == .tableHeader || element.role == .tableData
    if element.children.isEmpty, !isCell { report(.elementEmpty) }
    switch element.role {
    case .heading1: checkHeading(level: 1)
    case .heading2: checkHeading(level: 2)
    case .heading3: checkHeading(level: 3)
    case .listItem:
      if !element.children.contains(where: { $0.role == .listBody }) { report(.listItemWithoutBody) }
    case .figure:
      if (element.words?.alternativeText ?? element.words?.actualText ?? "").isEmpty {
        report(.figureWithoutAlternative)
      }
    case .table:
      if !TableGrid(element).isRegular { report(.tableIrregular) }
    case .tableHeader:
      if element.scope == nil { report(.headerWithoutScope) }
    case .document, .part, .section, .division, .paragraph, .list, .label, .listBody, .tableHead, .tableBody,
      .tableFoot, .tableRow, .tableData, .span, .note:
      break
    }
  }

  private mutating func checkTexts(_ element: StructureElement) {
    guard let words = element.words else { return }
    if let language = words.language, !ConformanceCheck.isLanguageTag(language) {
      report(.languageMalformed)
    }
    func check(_ text: String?) {
      if let text, ConformanceCheck.isTooLong(text) { report(.stringTooLong) }
    }
    check(words.title)
    check(words.alternativeText)
    check(words.actualText)
  }

  private mutating func checkCellAttributes(_ element: StructureElement) {
    let hasSpan = element.columnSpan != 1 || element.rowSpan != 1
    let isHeader = element.role == .tableHeader
    if element.scope != nil && !isHeader || hasSpan && !isHeader && element.role != .tableData {
      report(.cellAttributeMisplaced)
    }
    if !TableGrid.spans.contains(element.columnSpan) || !TableGrid.spans.contains(element.rowSpan) {
      report(.cellSpanInvalid)
    }
  }

  private mutating func checkHeading(level: Int) {
    if headingLevel == 0, level != 1 {
      report(.headingFirstNotOne)
    } else if level > headingLevel + 1 {
      report(.headingSkipped)
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
