import STLayout
import STTestSupport
import Testing

@testable import STPDF

/// Papers put together to one file.
@Suite struct MergingTests {
  private let paper = Result { try TestPaper() }

  private func merged() throws -> PageDocument {
    let paper = try paper.get()
    return PageDocument.merging(
      [
        paper.onePage(title: "Bilaga 1"), paper.paragraph("Andra papperet"), paper.onePage(title: "Bilaga 3"),
      ],
      title: "Ansökan", language: "sv-SE")
  }

  @Test func eachPaperIsAPartOnItsOwnPages() throws {
    let document = try merged()
    #expect(document.pages.count == 3)
    let parts = document.structure.children.compactMap { child -> StructureElement? in
      if case .element(let part) = child { part } else { nil }
    }
    #expect(parts.map(\.role) == [.part, .part, .part])
    #expect(parts.map(\.words?.title) == ["Bilaga 1", "Prov", "Bilaga 3"])
    #expect(parts.map(Self.pages) == [[0], [1], [2]])
    #expect(document.outline.map(\.page) == [0, 1, 2])
  }

  @Test func theMergedFileConformsAndStoresItsFontsOnce() throws {
    let paper = try paper.get()
    let single = try PDFWriter.write(paper.onePage()).file()
    let file = try PDFWriter.write(merged()).file()
    #expect(file.pageCount == 3)
    #expect(file.bytes.count < 2 * single.bytes.count)
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled && Tool.mutool.isInstalled, "qpdf or mutool is not installed"))
  func othersReadTheBookmarks() throws {
    let file = try PDFWriter.write(merged()).file()
    #expect(try Tool.qpdf.run(on: file.bytes, ["--check", "FILE"]).status == 0)
    let outline = try Tool.mutool.run(on: file.bytes, ["show", "FILE", "outline"])
    #expect(outline.errors.isEmpty)
    let titles = outline.output.split(separator: "\n").map { $0.split(separator: "\"")[1] }
    #expect(titles == ["Bilaga 1", "Prov", "Bilaga 3"])
  }

  @Test(.enabled(if: Tool.outloud.isInstalled, "outloud is not installed"))
  func outloudFindsNothingAgainstPDFUA() throws {
    let file = try PDFWriter.write(merged()).file()
    let result = try Tool.outloud.run(on: file.bytes, ["--fail-on", "warning", "--json", "-", "FILE"])
    #expect(result.status == 0, "\(result.output)")
  }

  private static func pages(of element: StructureElement) -> [Int] {
    Array(
      Set(
        element.children.flatMap { child -> [Int] in
          switch child {
          case .element(let element): pages(of: element)
          case .content(let page, _): [page]
          }
        })
    ).sorted()
  }
}
