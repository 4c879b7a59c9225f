/// Adds words up to the width that their line will have: as `width(of:size:)`, neighbours in one face are one run and
/// are rounded together.
struct LineMeasure {
  private let size: Length
  /// Width of the runs before the open one.
  private var closed: Length = 0
  private var face: FontFace?
  private var isRightToLeft = false
  private var advance = 0

  init(size: Length) { self.size = size }

  var width: Length { closed + (face?.scale(advance, size: size) ?? 0) }

  mutating func append(_ run: ShapedRun) {
    if face != run.face || isRightToLeft || run.isRightToLeft {
      closed = width
      face = run.face
      advance = 0
    }
    isRightToLeft = run.isRightToLeft
    advance += run.advance
  }

  mutating func append(_ word: ShapedWord) {
    for run in word.runs { append(run) }
  }
}
