import STDiagnostics
import STLayout
import STPDF
import STTestSupport
import STText
import Testing

/// A paper in the making: each line of text is a marked content with a tag of its own.
struct TestPaper {
  private let shaper: TextShaper
  private(set) var document = PageDocument(
    title: "Prov", language: "sv-SE", pages: [], structure: StructureElement(.document))
  private var y = 0
  private var next = 0

  init(title: String = "Prov") throws {
    shaper = try TestFonts.shaper()
    document.title = title
    turnPage()
  }

  mutating func turnPage() {
    document.pages.append(.a4())
    (y, next) = (780_000, 0)
  }

  func text(_ words: String, at y: Int) -> PageItem {
    .text(TextItem(shaper.shape(words, .regular).runs, at: Point(x: 72_000, y: y), size: 10_000))
  }

  /// Paints lines as one marked content and says how a tag refers to it.
  mutating func content(_ role: StructureRole, _ lines: [String]) -> StructureChild {
    var items: [PageItem] = []
    for line in lines {
      items.append(text(line, at: y))
      y -= 14_000
    }
    let page = document.pages.count - 1
    document.pages[page].contents.append(MarkedContent(.content(id: next, role: role), items: items))
    defer { next += 1 }
    return .content(page: page, id: next)
  }

  /// A tag with one text.
  mutating func element(_ role: StructureRole, _ lines: String...) -> StructureElement {
    StructureElement(role, children: [content(role, lines)])
  }

  mutating func artifact(_ kind: MarkedContent.Artifact, _ words: String) {
    document.pages[document.pages.count - 1].contents.append(
      MarkedContent(.artifact(kind), items: [text(words, at: 30_000)]))
  }

  mutating func add(_ element: StructureElement) { document.structure.children.append(.element(element)) }

  func bytes(isReadable: Bool = false) throws -> [UInt8] {
    switch PDFWriter.write(document, options: PDFOptions(isReadable: isReadable)) {
    case .written(let file): return file.bytes
    case .refused(let findings):
      Issue.record("\(findings.map(\.message))")
      return []
    }
  }

  /// Two pages with all that papers have: headings, a table with a head, a list, running foot and head.
  static func whole() throws -> TestPaper {
    var paper = try TestPaper(title: "Intyg & <prov> åäö")
    paper.add(paper.element(.heading1, "Intyg"))
    paper.add(paper.element(.paragraph, "Härmed intygas att Åsa Öberg ", "fullgjort tjänstgöringen."))
    var rows: [StructureElement] = []
    for row in [["Delmål", "Mål"], ["c3", "Ledarskap"], ["c4", #"Etik & (ansvar) \ avtal"#]] {
      let isHead = rows.isEmpty
      rows.append(
        StructureElement(
          .tableRow,
          children: row.map { words in
            var cell = paper.element(isHead ? .tableHeader : .tableData, words)
            cell.scope = isHead ? .column : nil
            return .element(cell)
          }))
    }
    var table = StructureElement(.table, title: "Tjänsteförteckning")
    table.children = [
      .element(StructureElement(.tableHead, children: [.element(rows[0])])),
      .element(StructureElement(.tableBody, children: rows.dropFirst().map { .element($0) })),
    ]
    paper.add(table)
    paper.artifact(.footer, "Sida 1 (2)")
    var long = paper.element(.paragraph, "Text som fortsätter ")
    paper.turnPage()
    paper.artifact(.header, "Fortsättning")
    long.children.append(paper.content(.paragraph, ["på nästa sida."]))
    paper.add(long)
    paper.artifact(.footer, "Sida 2 (2)")
    return paper
  }
}
