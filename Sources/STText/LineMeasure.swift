/// Adds words up to the width that their line will have: as `width(of:size:)`, neighbours in one face are one run and
/// are rounded together.
struct LineMeasure {
  private let size: Length
  /// Width of the runs before the open one.
  private var closed: Length = 0
  private var open: RunExtent?
  /// Of the open run so far, in font units.
  private var advance = 0

  init(size: Length) { self.size = size }

  var width: Length {
    guard let open else { return closed }
    return closed + scaled(advance, unitsPerEm: open.unitsPerEm, size: size)
  }

  mutating func append(_ word: ShapedWord) {
    for extent in word.extents {
      if let open, !open.merges(with: extent) {
        closed = width
        advance = 0
      }
      open = extent
      advance += extent.advance
    }
  }
}
