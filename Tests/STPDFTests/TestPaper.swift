import STDiagnostics
import STLayout
import STTestSupport

@testable import STPDF
@testable import STText

/// Small documents in the fonts that the forms are set in.
struct TestPaper {
  let shaper: TextShaper

  init() throws { shaper = try TestFonts.shaper() }

  func text(_ text: String, _ style: FontStyle = .regular, x: Int = 72, y: Int, size: Int = 10) -> PageItem {
    .text(
      TextItem(
        shaper.shape(text, style).runs, at: Point(x: points(x), y: points(y)), size: points(size)))
  }

  /// A heading, a paragraph, a table of two columns, a list, a figure and all kinds of artefacts, on one page.
  func onePage(title: String = "Intyg om fullgjord auskultation") -> PageDocument {
    var builder = Builder()
    let heading = builder.content(.heading1, [text("Intyg", .bold, y: 780, size: 16)])
    let paragraph = builder.content(
      .paragraph,
      [text("Härmed intygas att Åsa Öberg Vålström fullgjort", y: 750), text("tjänstgöringen.", y: 736)])
    builder.artifact(
      .layout, [.frame(Rectangle(x: 72_000, y: 600_000, width: 300_000, height: 80_000), width: 500, .black)])
    builder.artifact(
      .layout, [.fill(Rectangle(x: 72_000, y: 660_000, width: 300_000, height: 20_000), Ink(gray: 900))])
    let rows = [("Delmål", "Mål"), ("c3", "Ledarskap"), ("c4", "Etik & (ansvar) \\ avtal")]
    var cells: [[Int]] = []
    for (index, row) in rows.enumerated() {
      let style: FontStyle = index == 0 ? .bold : .regular
      let role: StructureRole = index == 0 ? .tableHeader : .tableData
      cells.append([
        builder.content(role, [text(row.0, style, x: 76, y: 666 - index * 20)]),
        builder.content(role, [text(row.1, style, x: 200, y: 666 - index * 20)]),
      ])
    }
    let label = builder.content(.label, [text("1.", y: 580)])
    let body = builder.content(.listBody, [text("WAVE Tofta AV: kerning", x: 90, y: 580)])
    let tick = builder.content(
      .figure,
      [
        .path(
          [Point(x: 72_000, y: 555_000), Point(x: 75_000, y: 551_500), Point(x: 80_333, y: 560_000)],
          width: 1_200, .black)
      ])
    builder.artifact(.watermark, [watermark("UTKAST")])
    builder.artifact(.footer, [text("Sida 1 (1)", x: 500, y: 30, size: 8)])
    return PageDocument(
      title: title, language: "sv-SE", pages: [builder.page],
      structure: StructureElement(
        .document,
        children: [
          .element(StructureElement(.heading1, children: [.content(page: 0, id: heading)])),
          .element(StructureElement(.paragraph, children: [.content(page: 0, id: paragraph)])),
          .element(Self.table(cells)),
          .element(Self.list(label: label, body: body)),
          .element(
            StructureElement(.figure, alternativeText: "Kryss: ja", children: [.content(page: 0, id: tick)])),
        ]))
  }

  func watermark(_ word: String) -> PageItem {
    .text(
      TextItem(
        shaper.shape(word, .bold).runs, at: Point(x: 150_000, y: 250_000), size: points(90),
        ink: Ink(gray: 850),
        direction: TextItem.Direction(cosine: 707, sine: 707)))
  }

  /// One paragraph on one page.
  func paragraph(_ words: String) -> PageDocument {
    var builder = Builder()
    let heading = builder.content(.heading1, [text("Rubrik", .bold, y: 780, size: 14)])
    let id = builder.content(.paragraph, [text(words, y: 700)])
    return PageDocument(
      title: "Prov", language: "sv-SE", pages: [builder.page],
      structure: StructureElement(
        .document,
        children: [
          .element(StructureElement(.heading1, children: [.content(page: 0, id: heading)])),
          .element(StructureElement(.paragraph, children: [.content(page: 0, id: id)])),
        ]))
  }

  private static func table(_ cells: [[Int]]) -> StructureElement {
    let rows = cells.enumerated().map { index, row in
      StructureElement(
        .tableRow,
        children: row.map { id in
          .element(
            StructureElement(
              index == 0 ? .tableHeader : .tableData, scope: index == 0 ? .column : nil,
              children: [.content(page: 0, id: id)]))
        })
    }
    return StructureElement(
      .table,
      children: [
        .element(StructureElement(.tableHead, children: [.element(rows[0])])),
        .element(StructureElement(.tableBody, children: rows.dropFirst().map { .element($0) })),
      ])
  }

  private static func list(label: Int, body: Int) -> StructureElement {
    StructureElement(
      .list,
      children: [
        .element(
          StructureElement(
            .listItem,
            children: [
              .element(StructureElement(.label, children: [.content(page: 0, id: label)])),
              .element(StructureElement(.listBody, children: [.content(page: 0, id: body)])),
            ]))
      ])
  }

  /// Numbers the content of a page.
  struct Builder {
    var page = Page.a4()
    private var next = 0

    mutating func content(_ role: StructureRole, _ items: [PageItem]) -> Int {
      defer { next += 1 }
      page.contents.append(MarkedContent(.content(id: next, role: role), items: items))
      return next
    }

    mutating func artifact(_ kind: MarkedContent.Artifact, _ items: [PageItem]) {
      page.contents.append(MarkedContent(.artifact(kind), items: items))
    }
  }
}

extension PDFOutput {
  /// The file, or the reasons why there is none as an error that names them all.
  func file() throws -> PDFFile {
    switch self {
    case .written(let file): return file
    case .refused(let findings):
      throw Refusal(
        description: findings.map { "\($0.rule.rawValue): \($0.message)" }.joined(separator: "\n"))
    }
  }

  struct Refusal: Error, CustomStringConvertible { let description: String }

  var findings: [String] {
    switch self {
    case .written: []
    case .refused(let findings): findings.map(\.rule.rawValue)
    }
  }
}
