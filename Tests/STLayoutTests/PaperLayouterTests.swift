import STDiagnostics
import STLayout
import STTestSupport
import STText
import Testing

@Suite struct PaperLayouterTests {
  static let forms =
    (1...13).map { "hslf2021-b\($0 < 10 ? "0" : "")\($0)" }
    + ["01", "02", "03", "04", "05", "06", "07", "08a", "08b"].map { "sosfs2015-b" + $0 } + [
      "bilageforteckning", "underskriftsliggare",
    ]
  static let longText = (1...400).map { "M\($0)M står i en lång beskrivning." }.joined(separator: " ")

  @Test func noFormIsLeftOutOfTheTests() throws {
    #expect(try TestForms.library().ids == (Self.forms + ["kontrollrapport"]).sorted())
  }

  @Test(arguments: forms)
  func everyFormOfTheApplicationCanBePrinted(_ id: String) throws {
    let paper = try TestForms.layOut(id, TestForms.values())
    #expect(paper.findings.isEmpty)
    #expect(paper.document.contentText.contains("Exempelsson"))
  }

  @Test func aLongTextGoesOnOnASheetThatNamesFieldAndCertificate() throws {
    let paper = try TestForms.layOut("hslf2021-b09", TestForms.values(description: Self.longText))
    let text = paper.document.contentText
    for number in 1...400 { #expect(text.contains("M\(number)M")) }
    #expect(paper.document.pages.count > 2)
    let sheet = paper.document.contentLines(onPage: 1)
    #expect(sheet.contains { $0.contains("Beskrivning av den kliniska tjänstgöringen (fortsättning)") })
    #expect(sheet.contains { $0.contains("bilaga nr 12") })
    #expect(paper.findings.map(\.rule) == ["LAYOUT-02"])
  }

  @Test func aTextThatJustFitsIsNotSentElsewhere() throws {
    let paper = try TestForms.layOut("hslf2021-b09", TestForms.values(description: "Kort."))
    #expect(paper.document.pages.count == 1)
    #expect(!paper.document.contentText.contains("Fortsätter"))
  }

  @Test func aLongWorkplaceIsNeitherClippedNorShrunkTooFar() throws {
    let long = (1...60).map { "Enhet\($0)" }.joined(separator: " ")
    let values = try TestForms.values().setting("signer.handledare.workplace", TestForms.text(long))
    let text = try TestForms.layOut("hslf2021-b09", values).document.contentText
    for number in 1...60 { #expect(text.contains("Enhet\(number)")) }
  }

  @Test func itemsBeyondTheRowsOfTheFormAreListedOnAContinuationSheet() throws {
    let values = try TestForms.values().setting("education.licences", TestForms.licences(5))
    let document = try TestForms.layOut("hslf2021-b05", values).document
    let last = document.contentLines(onPage: document.pages.count - 1).joined(separator: " ")
    #expect(last.contains("Land4") && last.contains("Land5") && !last.contains("Land3"))
  }

  @Test(arguments: [1, 25, 60])
  func theSumFollowsTheLastRowAndTheHeadIsRepeated(_ rows: Int) throws {
    let document = try TestForms.layOut("hslf2021-b06", TestForms.values(serviceRows: rows)).document
    let all = document.contentText
    for row in 1...rows { #expect(all.contains("Avdelning \(row),")) }
    let pageWithSum = try #require(
      document.pages.indices.first { document.contentLines(onPage: $0).contains("Summa") })
    #expect(document.contentLines(onPage: pageWithSum).contains { $0.contains("Avdelning \(rows),") })
    let heads = document.pages.indices.map { page in
      document.lines(onPage: page) { _ in true }.filter { $0.hasPrefix("Tjänstgöringsställe") }.count
    }
    #expect(heads.prefix(pageWithSum + 1).allSatisfy { $0 == 1 })
  }

  @Test(arguments: ["hslf2021-b06", "hslf2021-b03", "sosfs2015-b01"], [8, 14, 20, 26, 33, 40])
  func nobodySignsForATableOnASheetWithoutOneOfItsRows(_ id: String, _ rows: Int) throws {
    let values = try TestForms.values(serviceRows: rows).setting("btService", TestForms.service(rows: rows))
    let document = try TestForms.layOut(id, values).document
    let sum = try #require(
      document.pages.indices.first { document.contentLines(onPage: $0).contains("Summa") })
    let lines = document.contentLines(onPage: sum)
    #expect(lines.count { $0.hasPrefix("Avdelning") } >= 3)
    guard id == "hslf2021-b06" else { return }
    #expect(lines.contains("Namnteckning"))
  }

  @Test func rowsStandCloserWhereThatSavesAPage() throws {
    func rowSizes(_ rows: Int) throws -> (pages: Int, sizes: Set<Length>) {
      let document = try TestForms.layOut("hslf2021-b06", TestForms.values(serviceRows: rows)).document
      let items = document.pages.flatMap(\.contents).flatMap(\.items)
      let sizes = items.compactMap { item -> Length? in
        guard case .text(let text) = item, text.runs.first?.text.hasPrefix("Avdelning") == true else {
          return nil
        }
        return text.size
      }
      return (document.pages.count, Set(sizes))
    }
    #expect(try rowSizes(10) == (1, [points(9)]))
    #expect(try rowSizes(18) == (1, [8_500]))
    #expect(try rowSizes(40) == (2, [points(9)]))
  }

  @Test(arguments: [("\n", 17), ("\n\n", 26), ("\n\n\n", 39), (" ", nil)])
  func paragraphsOfATextStandApart(_ separator: String, _ distance: Int?) throws {
    let paragraphs = ["Stycke ett.", "Stycke två.", "Stycke tre."]
    let values = TestForms.values(description: paragraphs.joined(separator: separator))
    let items = try TestForms.layOut("hslf2021-b09", values).document.pages[0].contents.flatMap(\.items)
    let lines = items.compactMap { item -> Length? in
      guard case .text(let text) = item, text.runs.first?.text.hasPrefix("Stycke") == true else { return nil }
      return text.origin.y
    }
    let distances = zip(lines, lines.dropFirst()).map { $0 - $1 }
    #expect(distances == (distance.map { [points($0), points($0)] } ?? []))
  }

  @Test(arguments: forms)
  func everyPageOfADraftSaysUtkast(_ id: String) throws {
    let values = TestForms.values(description: Self.longText)
    let draft = try TestForms.layOut(id, values, isDraft: true).document
    for page in draft.pages.indices {
      #expect(draft.lines(onPage: page) { $0 == .artifact(.watermark) } == ["UTKAST"])
    }
    #expect(draft.title.hasPrefix("UTKAST"))
    let final = try TestForms.layOut(id, values).document
    #expect(!final.contentText.contains("UTKAST"))
  }

  @Test func aCharacterThatNoFontHasIsAFindingWithItsPlace() throws {
    let paper = try TestForms.layOut("hslf2021-b09", TestForms.values(description: "Före 漢 efter"))
    let finding = try #require(paper.findings.first)
    #expect(finding.rule == "LAYOUT-01" && finding.severity == .fel)
    #expect(finding.message.contains("U+6F22"))
  }

  @Test(arguments: forms)
  func nothingStandsOutsideTheMarginsOrBelowSevenPoints(_ id: String) throws {
    let document = try TestForms.layOut(id, TestForms.values(description: Self.longText)).document
    for page in document.pages {
      for case .text(let item) in page.contents.flatMap(\.items) {
        let inked = item.runs.last?.text == " " ? item.runs.dropLast() : item.runs[...]
        let right = item.origin.x + width(of: Array(inked), size: item.size)
        #expect(item.size >= points(7))
        #expect(item.origin.x >= millimetres(20) && right <= page.width - millimetres(20) + points(1))
        #expect(item.origin.y >= millimetres(12) && item.origin.y <= page.height - millimetres(15))
      }
    }
  }

  @Test func anEmptyBoxIsSaidToBeEmpty() throws {
    let dump = PageDump.text(of: try TestForms.layOut("hslf2021-b08", .group([:])).document)
    #expect(dump.contains("Lbl: Efternamn\n      LBody\n        Span actual=inte ifyllt"))
    let list = PageDump.text(of: try TestForms.layOut("hslf2021-b05", .group([:])).document)
    #expect(list.contains("TD: Auskultationer\n        TD\n          Span actual=ingen bilaga"))
    #expect(dump.contains("Lbl: Namnteckning\n      LBody\n        Span actual=skrivs under för hand"))
  }

  @Test func aCellForThePenIsSaidToWaitForIt() throws {
    let dump = PageDump.text(of: try TestForms.layOut("underskriftsliggare", TestForms.values()).document)
    #expect(dump.contains("TD\n          Span actual=fylls i för hand"))
  }

  @Test func aLongNameInTheRunningHeadNeitherOverlapsTheTitleNorTheContent() throws {
    let name = (1...20).map { "Förnamn\($0)" }.joined(separator: " ")
    let values = try TestForms.values().setting("applicant.fullName", TestForms.text(name))
    let page = try TestForms.layOut("hslf2021-b12", values).document.pages[1]
    func lines(_ include: (MarkedContent.Mark) -> Bool) -> [TextItem] {
      page.contents.filter { include($0.mark) }.flatMap(\.items).compactMap {
        if case .text(let item) = $0 { item } else { nil }
      }
    }
    let head = lines { $0 == .artifact(.header) }
    #expect(Set(head.map(\.origin.y)).count == head.count)
    let lowest = try #require(head.map(\.origin.y).min())
    let content = lines { if case .content = $0 { true } else { false } }
    #expect(content.allSatisfy { $0.origin.y < lowest - points(10) })
  }

  @Test func wordsOnTwoLinesDoNotRunTogetherWhenReadAloud() throws {
    let words = (1...120).map { "ord\($0)" }
    let values = TestForms.values(description: words.joined(separator: " "))
    let document = try TestForms.layOut("hslf2021-b09", values).document
    let read = document.pages.indices.flatMap { document.contentLines(onPage: $0) }.joined()
    #expect(read.contains(words.joined(separator: " ")))
    #expect(read.contains("INTYG om genomförd utbildningsaktivitet och uppfyllda kompetenskrav Klinisk"))
  }

  @Test func aTextThatPaintsNothingLeavesABoxThatIsSaidToBeEmpty() throws {
    let values = PaperValue.group([
      "applicant": .group(["familyName": TestForms.text("\u{7}")]),
      "certificate": .group(["description": TestForms.text("\u{7}\u{8}")]),
    ])
    let dump = PageDump.text(of: try TestForms.layOut("hslf2021-b08", values).document)
    #expect(dump.contains("Lbl: Efternamn\n      LBody\n        Span actual=inte ifyllt"))
    #expect(dump.contains("Lbl: Beskrivning av auskultationen\n      LBody\n        Span actual=inte ifyllt"))
  }

  @Test(arguments: forms)
  func pagesAndTagTreeAreAsReviewed(_ id: String) throws {
    let document = try TestForms.layOut(id, TestForms.values(serviceRows: 30)).document
    try Golden.check(PageDump.text(of: document), "\(id).txt")
  }
}
