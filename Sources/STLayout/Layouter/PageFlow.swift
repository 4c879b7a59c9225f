internal import STText

/// Fills pages with strips from top to bottom.
struct PageFlow {
  var canvas = Canvas()
  private let style: FormStyle
  /// Kept free at the top of the second page and on.
  private let headHeight: Length

  init(style: FormStyle, headHeight: Length) {
    self.style = style
    self.headHeight = headHeight
  }

  /// Starts on a new page.
  mutating func run(_ strips: [Strip]) {
    var next = 0
    while next < strips.count {
      while next < strips.count, strips[next].isSpace { next += 1 }
      guard next < strips.count else { return }
      next = fillPage(with: strips, from: next)
    }
  }

  /// Paints one page and returns the index of the first strip of the page after it.
  private mutating func fillPage(with strips: [Strip], from first: Int) -> Int {
    canvas.startPage()
    let pageTop = top(ofPage: canvas.pages.count - 1)
    let head = first > 0 && strips[first].repeatedHead != nil ? strips[first].repeatedHead : nil
    let available = pageTop - style.bottomMargin - (head?.height ?? 0)
    let end = lastFitting(strips, from: first, available: available)

    let used = strips[first..<end].reduce(0) { $0 + $1.height }
    let growing = strips[first..<end].count { $0.grows }
    let share = growing == 0 ? 0 : max(0, available - used) / growing

    var top = pageTop
    if let head {
      head.paint(&canvas, place(top: top, height: head.height))
      top -= head.height
    }
    for strip in strips[first..<end] {
      let height = strip.height + (strip.grows ? share : 0)
      strip.paint(&canvas, place(top: top, height: height))
      top -= height
    }
    return end
  }

  /// The end of the run of strips that fit; always past `first`, so that the flow goes on.
  private func lastFitting(_ strips: [Strip], from first: Int, available: Length) -> Int {
    var end = first
    var height = 0
    while end < strips.count {
      if end > first, strips[end].breaksBefore { return end }
      height += strips[end].height
      if height > available, !strips[end].isSpace { break }
      end += 1
    }
    guard end < strips.count else { return end }
    var kept = end
    while kept > first, strips[kept - 1].keepsWithNext || strips[kept - 1].isSpace { kept -= 1 }
    return kept > first ? kept : max(end, first + 1)
  }

  private func top(ofPage index: Int) -> Length {
    let paper = Page.a4().height
    return paper - style.topMargin - (index == 0 ? 0 : headHeight)
  }

  private func place(top: Length, height: Length) -> Strip.Place {
    Strip.Place(left: style.margin, top: top, width: Page.a4().width - 2 * style.margin, height: height)
  }
}
