internal import STLayout
internal import STText

extension ConformanceCheck {
  /// 3 to 14 400 points (ISO 19005-2, 6.1.13), and as far for anything on the page.
  private static let side = points(3)...points(14_400)
  private static let reach = points(-14_400)...points(14_400)

  mutating func checkPages() {
    for (index, page) in document.pages.enumerated() {
      if !Self.side.contains(page.width) || !Self.side.contains(page.height) {
        report(.pageSizeOutOfRange, at: .page(index))
      }
      var next = 0
      var isMisnumbered = false
      for (position, content) in page.contents.enumerated() {
        let place = ConformanceFinding.Place.content(page: index, index: position)
        if case .content(let id, _) = content.mark {
          // Once a page: after a gap every number is wrong.
          if id != next, !isMisnumbered { report(.contentMisnumbered, at: place) }
          isMisnumbered = isMisnumbered || id != next
          next += 1
        }
        var (isWithinReach, isInk) = (true, true)
        for item in content.items {
          if !Self.isWithinReach(item) { isWithinReach = false }
          if !(0...1000).contains(Self.ink(of: item).gray) { isInk = false }
        }
        if !isWithinReach { report(.coordinateOutOfRange, at: place) }
        if !isInk { report(.inkOutOfRange, at: place) }
      }
    }
  }

  private static func isWithinReach(_ item: PageItem) -> Bool {
    switch item {
    case .text(let text):
      reach.contains(text.origin.x) && reach.contains(text.origin.y) && side.upperBound > text.size
    case .fill(let rectangle, _), .frame(let rectangle, _, _): isWithinReach(rectangle)
    case .line(let fromX, let fromY, let toX, let toY, _, _):
      reach.contains(fromX) && reach.contains(fromY) && reach.contains(toX) && reach.contains(toY)
    case .path(let points, _, _): points.allSatisfy { reach.contains($0.x) && reach.contains($0.y) }
    }
  }

  private static func isWithinReach(_ rectangle: Rectangle) -> Bool {
    reach.contains(rectangle.x) && reach.contains(rectangle.y) && reach.contains(rectangle.width)
      && reach.contains(rectangle.height)
  }

  private static func ink(of item: PageItem) -> Ink {
    switch item {
    case .text(let text): text.ink
    case .fill(_, let ink), .frame(_, _, let ink), .line(_, _, _, _, _, let ink), .path(_, _, let ink): ink
    }
  }
}
