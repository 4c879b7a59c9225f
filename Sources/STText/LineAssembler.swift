/// Puts words and spaces together to one line.
struct LineAssembler {
  private var runs = RunAssembler()
  private var missing: [MissingCharacter] = []
  /// Whether the last word was one from right to left.
  private var isAfterRightToLeft = false

  mutating func append(_ word: ShapedWord) {
    for run in word.runs { runs.append(run) }
    missing += word.missing
    if isAfterRightToLeft, word.direction != .leftToRight,
      let first = word.runs.first?.text.unicodeScalars.first
    {
      missing.append(MissingCharacter(first, .direction))
    }
    isAfterRightToLeft = word.direction == .rightToLeft
  }

  mutating func append(space: ShapedRun) { runs.append(space) }

  mutating func finish() -> ShapedText { ShapedText(runs: runs.finish(), missing: missing) }
}
