/// What stands between two spaces, shaped; also the space itself.
final class ShapedWord {
  /// How the word meets its neighbours (UAX #9, much simplified).
  enum Direction {
    case leftToRight
    case rightToLeft
    /// Starts with a digit or a sign: beside a right-to-left word it could belong to either side.
    case neutral
  }

  let runs: [ShapedRun]
  let missing: [MissingCharacter]
  let direction: Direction
  /// One for each run.
  let extents: [RunExtent]

  init(runs: [ShapedRun], missing: [MissingCharacter], direction: Direction) {
    self.runs = runs
    self.missing = missing
    self.direction = direction
    extents = runs.map(RunExtent.init)
  }
}

/// What measuring needs of a run. Breaking a text is mostly adding these up, so there is nothing in it to retain.
struct RunExtent {
  let face: ObjectIdentifier
  let unitsPerEm: Int
  let advance: Int
  let isRightToLeft: Bool

  init(_ run: ShapedRun) {
    face = ObjectIdentifier(run.face)
    unitsPerEm = run.face.metrics.unitsPerEm
    advance = run.advance
    isRightToLeft = run.isRightToLeft
  }

  /// Whether the two become one run when they stand beside each other.
  func merges(with next: RunExtent) -> Bool {
    face == next.face && !isRightToLeft && !next.isRightToLeft
  }
}
