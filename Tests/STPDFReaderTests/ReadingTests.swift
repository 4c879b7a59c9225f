import STDiagnostics
import STLayout
import STPDFReader
import STTestSupport
import Testing

/// Papers of our own writer come back as they were laid out.
@Suite struct ReadingTests {
  private func read(_ paper: TestPaper, isReadable: Bool = false) throws -> PDFPaper {
    let (read, findings) = PDFReader.read(try paper.bytes(isReadable: isReadable), name: "prov.pdf")
    #expect(findings.map(\.message) == [])
    return try #require(read)
  }

  /// One line a tag: its role and what it holds itself.
  private func outline(_ tag: PDFTag, indent: Int = 0) -> [String] {
    let own = tag.children.compactMap { child -> String? in
      guard case .text(let text, let page) = child else { return nil }
      return "\(page):\(text)"
    }
    let line = ([String(repeating: " ", count: indent) + tag.role] + own).joined(separator: "|")
    return [line] + tag.tags.flatMap { outline($0, indent: indent + 1) }
  }

  @Test(arguments: [false, true]) func `the tag tree comes back word for word`(isReadable: Bool) throws {
    let paper = try read(try TestPaper.whole(), isReadable: isReadable)
    #expect(
      outline(paper.tags) == [
        "Document", " H1|0:Intyg", " P|0:Härmed intygas att Åsa Öberg fullgjort tjänstgöringen.", " Table",
        "  THead", "   TR", "    TH|0:Delmål", "    TH|0:Mål", "  TBody", "   TR", "    TD|0:c3",
        "    TD|0:Ledarskap", "   TR", "    TD|0:c4", #"    TD|0:Etik & (ansvar) \ avtal"#,
        " P|0:Text som fortsätter |1:på nästa sida.",
      ])
    #expect(paper.tags.tags[2].title == "Tjänsteförteckning")
    #expect(paper.tags.tags[2].tags[0].tags[0].tags.map(\.scope) == ["Column", "Column"])
    #expect(paper.title == "Intyg & <prov> åäö")
    #expect(paper.language == "sv-SE")
  }

  @Test func `artefacts are kept apart and pages have their size`() throws {
    let pages = try read(try TestPaper.whole()).pages
    #expect(pages.map(\.width) == [595_276, 595_276])
    #expect(pages.map(\.height) == [841_890, 841_890])
    #expect(pages.map { $0.artifacts.map(\.subtype) } == [["Footer"], ["Header", "Footer"]])
    #expect(pages.map { $0.artifacts.map(\.text) } == [["Sida 1 (2)"], ["Fortsättning", "Sida 2 (2)"]])
    #expect(pages[1].text == "Fortsättningpå nästa sida.Sida 2 (2)")
  }

  @Test(arguments: [
    "Åsa Öberg Ärlig é ü ł č ş ễ ß ð", "Γεώργιος Ελευθερίου", "Ольга Щербакова", "fi ffi fl Tofta WAVE",
    "1 234,5 % – 12/3", "(\\)", "a\u{0304}b x\u{0302}y q\u{0327}", "Thị Diễm Hương Nguyễn", "İpek Şükriye",
    "O’Súilleabháin (född 1912)", "</dc:title>&amp;",
  ])
  func `hard names come back letter for letter`(_ words: String) throws {
    var paper = try TestPaper(title: words)
    paper.add(paper.element(.heading1, "Rubrik"))
    paper.add(paper.element(.paragraph, words))
    let read = try read(paper)
    #expect(read.tags.text.utf8.elementsEqual("Rubrik\n\(words)".utf8))
    #expect(read.title?.utf8.elementsEqual(words.utf8) == true)
  }

  @Test func `what an element says instead of its text is heard`() throws {
    var paper = try TestPaper()
    paper.add(paper.element(.heading1, "Rubrik"))
    var figure = paper.element(.figure, "X")
    figure.words = StructureElement.Words(alternativeText: "Kryss: ja")
    paper.add(figure)
    var paragraph = paper.element(.paragraph, "191212")
    paragraph.words = StructureElement.Words(actualText: "nitton tolv", language: "en")
    paper.add(paragraph)
    let read = try read(paper)
    #expect(read.tags.tags.map(\.alternativeText) == [nil, "Kryss: ja", nil])
    #expect(read.tags.tags[2].actualText == "nitton tolv")
    #expect(read.tags.tags[2].language == "en")
    #expect(read.tags.text == "Rubrik\nX\nnitton tolv")
  }

  @Test func `cells that span others say so`() throws {
    var paper = try TestPaper()
    paper.add(paper.element(.heading1, "Rubrik"))
    var wide = paper.element(.tableHeader, "Bred")
    (wide.scope, wide.columnSpan) = (.both, 2)
    var tall = paper.element(.tableData, "Hög")
    tall.rowSpan = 2
    let rows = [[wide], [tall, paper.element(.tableData, "a")], [paper.element(.tableData, "b")]]
    paper.add(
      StructureElement(
        .table,
        children: rows.map { .element(StructureElement(.tableRow, children: $0.map { .element($0) })) }))
    let table = try read(paper).tags.tags[1]
    #expect(table.tags[0].tags[0].columnSpan == 2)
    #expect(table.tags[0].tags[0].scope == "Both")
    #expect(table.tags[1].tags.map(\.rowSpan) == [2, 1])
    #expect(table.text == "Bred\nHög\na\nb")
  }
}
