import STLayout
import STTestSupport
import Testing

/// What a person hears who reads a paper by its tag tree alone.
@Suite struct TagTreeTests {
  /// How much of a form is filled in.
  enum Filling: String, CaseIterable {
    case empty, filled, overflowing

    var values: PaperValue {
      get throws {
        switch self {
        case .empty: .group([:])
        case .filled: TestForms.values()
        case .overflowing:
          try TestForms.values(
            description: (1...9).map { "Stycke \($0). \(PaperLayouterTests.longText)" }.joined(
              separator: "\n"),
            serviceRows: 60
          ).setting("education.licences", TestForms.licences(5))
        }
      }
    }
  }

  static let papers = PaperLayouterTests.forms.flatMap { id in Filling.allCases.map { (id, $0) } }

  static func nodes(_ id: String, _ filling: Filling) throws -> [TagNode] {
    TagNode.all(of: try TestForms.layOut(id, filling.values).document)
  }

  @Test(arguments: PaperLayouterTests.forms)
  func anEmptyFormIsHeardAsReviewed(_ id: String) throws {
    let document = try TestForms.layOut(id, .group([:])).document
    try Golden.check(PageDump.tags(of: document), "\(id).empty.tags.txt")
  }

  @Test(arguments: papers)
  func theTitleComesFirstAndNoHeadingLevelIsSkipped(_ id: String, _ filling: Filling) throws {
    let levels = try Self.nodes(id, filling).compactMap(\.headingLevel)
    #expect(levels.first == 1)
    #expect(levels.dropFirst().allSatisfy { $0 > 1 })
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(try Self.nodes(id, filling).dropFirst().first?.headingLevel == 1)
  }

  @Test(arguments: papers)
  func everyLabelIsFollowedByWhatItNames(_ id: String, _ filling: Filling) throws {
    for item in try Self.nodes(id, filling) where item.element.role == .listItem {
      #expect(item.children.map(\.role) == [.label, .listBody])
    }
  }

  @Test(arguments: papers)
  func everyTableHasHeadsAndRegularRows(_ id: String, _ filling: Filling) throws {
    for table in try Self.nodes(id, filling) where table.element.role == .table {
      #expect(table.element.words?.title?.isEmpty == false)
      let rows = table.descendants.filter { $0.role == .tableRow }
      let widths = rows.map { row in row.elements.reduce(0) { $0 + $1.columnSpan } }
      #expect(Set(widths).count == 1 && rows.count > 1)
      #expect(rows.first?.elements.allSatisfy { $0.role == .tableHeader && $0.scope == .column } == true)
      for cell in rows.dropFirst().flatMap(\.elements) where cell.role == .tableHeader {
        #expect(cell.scope == .row)
      }
    }
  }

  /// A box or cell holds words, or says in words that it holds none.
  @Test(arguments: papers)
  func whatIsEmptyIsSaidToBeEmpty(_ id: String, _ filling: Filling) throws {
    let holders: [StructureRole] = [.label, .listBody, .tableHeader, .tableData, .paragraph, .heading2]
    for node in try Self.nodes(id, filling) where holders.contains(node.element.role) {
      #expect(node.heard.contains { !$0.isWhitespace }, "\(id): \(node.element.role.rawValue)")
    }
  }

  /// In what role, and to what: said right before the place of the signature.
  @Test(arguments: PaperLayouterTests.forms)
  func everySignatureIsAnnouncedByWhatComesBeforeIt(_ id: String) throws {
    let document = try TestForms.layOut(id, .group([:])).document
    let parts = document.structure.elements
    for (index, part) in parts.enumerated() where document.heard(of: part).contains(PaperWords.signedByHand) {
      let isTick = { (element: StructureElement) in
        element.role == .list
          && element.descendants.contains { $0.role == .label && $0.words?.actualText != nil }
      }
      let before = parts[..<index].last { !isTick($0) }
      #expect([.paragraph, .heading2, .heading3].contains(before?.role))
    }
  }

  @Test(arguments: ["hslf2021-b09", "sosfs2015-b04"])
  func aParagraphOfTheTextIsAParagraphOfTheTree(_ id: String) throws {
    let values = TestForms.values(description: "Första stycket.\nAndra stycket.\n\nTredje stycket.")
    let document = try TestForms.layOut(id, values).document
    let heard = TagNode.all(of: document).filter { $0.element.role == .paragraph }.map(\.heard)
    for paragraph in ["Första stycket.", "Andra stycket.", "Tredje stycket."] {
      #expect(heard.contains { $0.split(separator: " ").joined(separator: " ") == paragraph })
    }
  }

  @Test func paragraphsStayApartOnAContinuationSheet() throws {
    let nodes = try Self.nodes("hslf2021-b09", .overflowing)
    let heard = nodes.filter { $0.element.role == .paragraph }.map(\.heard)
    for number in 1...9 {
      #expect(heard.filter { $0.hasPrefix("Stycke \(number). M1M") }.count == 1)
      #expect(heard.allSatisfy { !$0.contains("Stycke \(number)") || $0.hasPrefix("Stycke \(number)") })
    }
    #expect(heard.count { $0 == "Fortsätter på fortsättningsblad." } == 1)
  }

  @Test func rowsThatTheFormHasNoRoomForBecomeATableWithHeads() throws {
    let nodes = try Self.nodes("hslf2021-b05", .overflowing)
    let table = try #require(
      nodes.first { $0.element.words?.title == "Legitimation/motsvarande bevis om behörighet" })
    #expect(table.descendants.count { $0.role == .tableHeader && $0.scope == .column } == 2)
    #expect(table.descendants.count { $0.role == .tableRow } == 3)
    #expect(table.heard.contains("Land4") && table.heard.contains("Land5"))
  }
}
