import STDiagnostics
import STLayout
import Testing

@testable import STPDF
@testable import STText

/// Each violation is found where it is, and nothing else with it.
@Suite struct ConformanceTests {
  private let paper = Result { try TestPaper() }

  @Test func aSoundDocumentIsWritten() throws {
    #expect(try PDFWriter.write(paper.get().onePage()).findings.isEmpty)
  }

  @Test(arguments: ConformanceViolation.allCases.filter { $0 != .fontNotEmbeddable })
  func theViolationIsFoundAndNothingIsWritten(_ violation: ConformanceViolation) throws {
    var document = try paper.get().paragraph("Ord")
    var options = PDFOptions()
    try provoke(violation, in: &document, &options)
    #expect(PDFWriter.write(document, options: options).findings == [violation.rule.rawValue])
  }

  @Test func aFontThatCannotBeCutIsFoundWhereItIsUsed() throws {
    let document = try paper.get().paragraph("Ord")
    let subsets = SubsetCache { face, _ in
      face.postScriptName == "NotoSans-Bold" ? nil : FontSubset(bytes: [0], glyphs: [0])
    }
    guard case .refused(let findings) = PDFWriter.write(document, subsets: subsets) else {
      Issue.record("the document was written")
      return
    }
    #expect(findings.map(\.rule.rawValue) == ["PDFA-11"])
    #expect(findings.first?.location?.pointer == "/pages/0/contents/0")
  }

  @Test(arguments: ConformanceViolation.allCases)
  func theViolationIsForbiddenByAStandardThatWeClaimAndSaysWhatToDo(_ violation: ConformanceViolation) {
    #expect(ConformanceProfile.allCases.contains { $0.clause(against: violation) != nil })
    let isForbiddenByPDFA = ConformanceProfile.pdfA2a.clause(against: violation) != nil
    #expect(violation.rule.rawValue.hasPrefix(isForbiddenByPDFA ? "PDFA-" : "PDFUA-"))
    #expect(violation.remedy.hasSuffix("."))
    #expect(!violation.message.hasSuffix("."))
  }

  @Test func ruleIdsAreUnique() {
    #expect(Set(ConformanceViolation.allCases.map(\.rule)).count == ConformanceViolation.allCases.count)
  }

  @Test func aStandardThatIsNotClaimedIsNotHeldAgainstTheFile() throws {
    var document = try paper.get().paragraph("Ord")
    document.title = ""
    #expect(PDFWriter.write(document, options: PDFOptions(profiles: [.pdfA2a])).findings.isEmpty)
    #expect(PDFWriter.write(document, options: PDFOptions(profiles: [.pdfUA1])).findings == ["PDFUA-01"])
  }

  @Test func aFindingHasPlaceClauseAndRemedy() throws {
    var document = try paper.get().paragraph("Ord")
    document.pages[0].contents[1].mark = .content(id: 1, role: .paragraph)
    document.structure.children.removeLast()
    guard case .refused(let findings) = PDFWriter.write(document), let finding = findings.first else {
      Issue.record("the document was written")
      return
    }
    #expect(finding.message == "Innehållet hör inte till något element i taggträdet (sida 1, del 2).")
    #expect(finding.location?.pointer == "/pages/0/contents/1")
    #expect(finding.citation == "ISO 19005-2, 6.7.3.3; ISO 14289-1, 7.1")
    #expect(finding.remedy == "Låt ett element äga innehållet, eller märk det som artefakt.")
  }

  @Test func anElementIsNamedByItsTags() throws {
    var document = try paper.get().paragraph("Ord")
    try add(
      StructureElement(.list, children: [.element(StructureElement(.listItem, children: []))]), to: &document)
    guard case .refused(let findings) = PDFWriter.write(document) else {
      Issue.record("the document was written")
      return
    }
    #expect(findings.allSatisfy { $0.location?.pointer == "/structure/Document/L[3]/LI[1]" })
    #expect(findings.map(\.rule.rawValue) == ["PDFUA-02", "PDFUA-05"])
  }

  @Test func everyViolationIsReportedAtOnce() throws {
    var document = try paper.get().paragraph("Ord")
    document.title = ""
    document.language = ""
    document.pages[0].width = 1
    #expect(PDFWriter.write(document).findings == ["PDFUA-01", "PDFA-01", "PDFA-08"])
  }

  // MARK: One document for each violation

  private func provoke(
    _ violation: ConformanceViolation, in document: inout PageDocument, _ options: inout PDFOptions
  ) throws {
    switch violation {
    case .titleMissing: document.title = " "
    case .languageMissing: document.language = ""
    case .languageMalformed: document.language = "svenska språket"
    case .pagesMissing:
      document.pages = []
      document.structure.children = [.element(StructureElement(.table))]
      options.profiles = [.pdfA2a]
    case .metadataUnwritable: document.title = "Titel\u{1}"
    case .stringTooLong: document.title = String(repeating: "å", count: 20_000)
    case .bookmarkUntitled: document.outline = [OutlineEntry(title: "", page: 0)]
    case .bookmarkDangling: document.outline = [OutlineEntry(title: "Fel", page: 1)]
    case .pageSizeOutOfRange: document.pages[0].height = points(14_401)
    case .coordinateOutOfRange:
      try place(.fill(Rectangle(x: points(20_000), y: 0, width: 1, height: 1), .black), &document)
    case .inkOutOfRange:
      try place(.fill(Rectangle(x: 0, y: 0, width: 1, height: 1), Ink(gray: 1001)), &document)
    case .fontNotEmbeddable, .glyphMissing, .textUnreadable, .textPrivate:
      try provokeInText(violation, &document)
    case .contentMisnumbered: document.pages[0].contents.swapAt(0, 1)
    case .contentUntagged: document.structure.children.removeLast()
    case .contentTaggedTwice:
      try add(StructureElement(.paragraph, children: [.content(page: 0, id: 0)]), to: &document)
    case .contentDangling:
      try add(StructureElement(.paragraph, children: [.content(page: 0, id: 7)]), to: &document)
    case .rootNotDocument: document.structure.role = .part
    case .nestingIllegal, .contentMisplaced, .elementEmpty, .headingFirstNotOne, .headingSkipped,
      .listItemWithoutBody,
      .figureWithoutAlternative, .tableIrregular, .headerWithoutScope, .cellAttributeMisplaced,
      .cellSpanInvalid:
      try provokeInStructure(violation, &document)
    }
  }

  private func provokeInText(_ violation: ConformanceViolation, _ document: inout PageDocument) throws {
    let face = try #require(try paper.get().shaper.shape("x", .regular).runs.first?.face)
    func run(_ text: String, _ glyph: GlyphID) -> PageItem {
      let glyph = PositionedGlyph(glyph: glyph, advance: 500, offsetX: 0, offsetY: 0, cluster: 0)
      let run = ShapedRun(face: face, text: text, glyphs: [glyph])
      return .text(TextItem([run], at: Point(x: 72_000, y: 72_000), size: 10_000))
    }
    let glyph = try #require(face.glyph(for: "x"))
    switch violation {
    case .glyphMissing: try place(run("x", 0), &document)
    case .textUnreadable: try place(run("\u{FEFF}", glyph), &document)
    default: try place(run("\u{E000}", glyph), &document)
    }
  }

  private func provokeInStructure(_ violation: ConformanceViolation, _ document: inout PageDocument) throws {
    let heading = StructureElement(.heading1, children: [.content(page: 0, id: 0)])
    let paragraph = StructureElement(.paragraph, children: [.content(page: 0, id: 1)])
    func holding(_ role: StructureRole, id: Int) -> StructureChild {
      .element(StructureElement(role, children: [.content(page: 0, id: id)]))
    }
    func row(_ cells: [StructureElement]) -> StructureChild {
      .element(StructureElement(.tableRow, children: cells.map { .element($0) }))
    }
    let cell = StructureElement(.tableData)
    switch violation {
    case .nestingIllegal:
      document.structure.children = [
        .element(heading), .element(StructureElement(.paragraph, children: [holding(.paragraph, id: 1)])),
      ]
    case .contentMisplaced:
      document.structure.children = [.element(heading), holding(.section, id: 1)]
    case .elementEmpty: try add(StructureElement(.paragraph), to: &document)
    case .headingFirstNotOne: document.structure.children = [holding(.heading2, id: 0), .element(paragraph)]
    case .headingSkipped: document.structure.children = [.element(heading), holding(.heading3, id: 1)]
    case .listItemWithoutBody:
      let item = StructureElement(.listItem, children: [holding(.label, id: 1)])
      document.structure.children = [
        .element(heading), .element(StructureElement(.list, children: [.element(item)])),
      ]
    case .figureWithoutAlternative:
      document.structure.children = [.element(heading), holding(.figure, id: 1)]
    case .tableIrregular:
      try add(StructureElement(.table, children: [row([cell, cell]), row([cell])]), to: &document)
    case .headerWithoutScope:
      try add(
        StructureElement(.table, children: [row([StructureElement(.tableHeader), cell])]), to: &document)
    case .cellAttributeMisplaced:
      var paragraph = paragraph
      paragraph.scope = .row
      document.structure.children = [.element(heading), .element(paragraph)]
    default:
      var wide = cell
      wide.columnSpan = 0
      try add(StructureElement(.table, children: [row([wide])]), to: &document)
    }
  }

  private func add(_ element: StructureElement, to document: inout PageDocument) throws {
    document.structure.children.append(.element(element))
  }

  private func place(_ item: PageItem, _ document: inout PageDocument) throws {
    document.pages[0].contents.append(MarkedContent(.artifact(.layout), items: [item]))
  }
}
