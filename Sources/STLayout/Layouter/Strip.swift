internal import STText

/// A slice of the page over its full width: the unit that pages are filled with.
struct Strip {
  /// Where a strip stands on the page.
  struct Place {
    let left: Length
    let top: Length
    let width: Length
    let height: Length
  }

  typealias Painter = (inout Canvas, Place) -> Void

  /// Natural height; for one that grows, the least.
  var height: Length
  /// Takes a share of what is left of its page.
  var grows = false
  /// Never the last on its page.
  var keepsWithNext = false
  /// Starts a new page.
  var breaksBefore = false
  /// White space that vanishes at the top of a page.
  var isSpace = false
  /// Painted first when this strip comes to stand at the top of a page that continues its table.
  var repeatedHead: RepeatedHead?
  var paint: Painter

  struct RepeatedHead {
    let height: Length
    let paint: Painter
  }

  static func space(_ height: Length) -> Strip {
    Strip(height: height, isSpace: true) { _, _ in }
  }
}
