import STLayout
import STTestSupport
import STText
import Testing

/// What a printer, a photocopier and a pen need of every paper.
@Suite struct PaperInkTests {
  /// The layers of a paper's items, with what they mean.
  static func items(_ id: String) throws -> [(mark: MarkedContent.Mark, item: PageItem)] {
    let values = TestForms.values(description: PaperLayouterTests.longText, serviceRows: 30)
    return try TestForms.layOut(id, values, isDraft: true).document.pages.flatMap(\.contents).flatMap {
      content in content.items.map { (content.mark, $0) }
    }
  }

  @Test(arguments: PaperLayouterTests.forms)
  func noLineOrShadeComesNearerTheEdgeThanPrintersReach(_ id: String) throws {
    let page = Page.a4()
    let margin = millimetres(12)
    for (_, item) in try Self.items(id) {
      for point in item.corners {
        #expect(point.x >= margin && point.x <= page.width - margin)
        #expect(point.y >= margin && point.y <= page.height - margin)
      }
    }
  }

  @Test(arguments: PaperLayouterTests.forms)
  func whatIsReadIsBlackAndWhatLiesBehindItIsNearlyWhite(_ id: String) throws {
    for (mark, item) in try Self.items(id) {
      let isBehind = mark == .artifact(.watermark) || item.isFill
      #expect(isBehind ? item.ink.gray >= 850 : item.ink == .black)
    }
  }

  /// Two fingers high and as wide as a long name.
  @Test(arguments: PaperLayouterTests.forms)
  func everySignatureHasRoom(_ id: String) throws {
    for row in try TestForms.form(id).body.flatMap(\.boxRows) {
      for box in row where box.path == nil {
        #expect((box.height ?? 0) >= points(40), "\(box.label)")
        #expect(box.width * 2 >= row.reduce(0) { $0 + $1.width }, "\(box.label)")
      }
    }
  }

  @Test(arguments: OfficialFieldsTests.ids)
  func aPaperTakesNoMorePagesThanTheOfficialForm(_ id: String) throws {
    let official = try OfficialFieldsTests.official(id).fields.map(\.page).max()
    let pages = try TestForms.layOut(id, TestForms.values()).document.pages.count
    #expect(pages <= official ?? 0)
  }
}

extension PageItem {
  fileprivate var ink: Ink {
    switch self {
    case .text(let text): text.ink
    case .fill(_, let ink), .frame(_, _, let ink), .line(_, _, _, _, _, let ink), .path(_, _, let ink): ink
    }
  }

  fileprivate var isFill: Bool { if case .fill = self { true } else { false } }

  /// Of what is drawn; text is measured elsewhere.
  fileprivate var corners: [Point] {
    switch self {
    case .text: []
    case .fill(let box, _), .frame(let box, _, _):
      [Point(x: box.x, y: box.y), Point(x: box.x + box.width, y: box.y + box.height)]
    case .line(let fromX, let fromY, let toX, let toY, _, _):
      [Point(x: fromX, y: fromY), Point(x: toX, y: toY)]
    case .path(let points, _, _): points
    }
  }
}

extension FormBlock {
  fileprivate var boxRows: [[FormBox]] {
    switch self {
    case .boxes(let rows, _): rows
    case .keep(let blocks): blocks.flatMap(\.boxRows)
    default: []
    }
  }
}
