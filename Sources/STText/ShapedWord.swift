/// What stands between two spaces, shaped.
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

  init(runs: [ShapedRun], missing: [MissingCharacter], direction: Direction) {
    self.runs = runs
    self.missing = missing
    self.direction = direction
  }
}
