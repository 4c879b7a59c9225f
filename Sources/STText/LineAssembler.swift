/// Puts words and spaces together to one line: neighbours in one face become one run.
struct LineAssembler {
  private var runs: [ShapedRun] = []
  /// One for each run.
  private var extents: [RunExtent] = []
  private var missing: [MissingCharacter] = []
  /// Whether the last word was one from right to left.
  private var isAfterRightToLeft = false

  mutating func append(_ word: ShapedWord) {
    take(word)
    if !word.missing.isEmpty { missing += word.missing }
    if isAfterRightToLeft, word.direction != .leftToRight,
      let first = word.runs.first?.text.unicodeScalars.first
    {
      missing.append(MissingCharacter(first, .direction))
    }
    isAfterRightToLeft = word.direction == .rightToLeft
  }

  /// A space stands between words and does not part them.
  mutating func append(space: ShapedWord) { take(space) }

  private mutating func take(_ word: ShapedWord) {
    runs += word.runs
    extents += word.extents
  }

  consuming func finish() -> ShapedText {
    var joined: [ShapedRun] = []
    var start = 0
    for end in 1..<max(runs.count, 1) where !extents[end - 1].merges(with: extents[end]) {
      joined.append(.joining(runs[start..<end]))
      start = end
    }
    if start < runs.count { joined.append(.joining(runs[start...])) }
    return ShapedText(runs: joined, missing: missing)
  }
}

extension PositionedGlyph {
  /// The same glyph in a longer text.
  func moved(by bytes: Int) -> PositionedGlyph {
    var glyph = self
    glyph.storedCluster = Int32(clamping: cluster + bytes)
    return glyph
  }
}

extension ShapedRun {
  /// One run of several that are set in one face and from left to right.
  fileprivate static func joining(_ runs: ArraySlice<ShapedRun>) -> ShapedRun {
    let first = runs[runs.startIndex]
    if runs.count == 1 { return first }
    var text: [UInt8] = []
    var glyphs: [PositionedGlyph] = []
    let count = runs.reduce(0) { $0 + $1.glyphs.count }
    text.reserveCapacity(count * 2)
    glyphs.reserveCapacity(count)
    for run in runs {
      let shift = text.count
      text.append(contentsOf: run.text.utf8)
      for glyph in run.glyphs { glyphs.append(glyph.moved(by: shift)) }
    }
    return ShapedRun(face: first.face, text: String(decoding: text, as: UTF8.self), readable: glyphs)
  }

  /// HarfBuzz gives the clusters of a right-to-left run in falling order.
  package var isRightToLeft: Bool {
    guard let first = glyphs.first, let last = glyphs.last else { return false }
    return first.cluster > last.cluster
  }
}
