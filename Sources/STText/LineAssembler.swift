/// Puts words and spaces together to one line: neighbours in one face become one run.
struct LineAssembler {
  private var words: [ShapedWord] = []
  private var missing: [MissingCharacter] = []
  private var glyphCount = 0
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
    words.append(word)
    glyphCount += word.glyphCount
  }

  consuming func finish() -> ShapedText {
    if let only = words.first, words.count == 1 { return ShapedText(runs: only.runs, missing: missing) }
    var runs: [ShapedRun] = []
    var open: OpenRun?
    for word in words {
      for index in word.runs.indices {
        if open?.append(word.runs[index], word.extents[index]) == true { continue }
        if let open { runs.append(open.run) }
        open = OpenRun(word.runs[index], word.extents[index], room: glyphCount)
      }
    }
    if let open { runs.append(open.run) }
    return ShapedText(runs: runs, missing: missing)
  }
}

/// A run that may still grow.
private struct OpenRun {
  private let face: FontFace
  private var extent: RunExtent
  private var text: String
  private var glyphs: [PositionedGlyph]

  /// - Parameter room: the most glyphs that it can come to hold.
  init(_ run: ShapedRun, _ extent: RunExtent, room: Int) {
    face = run.face
    self.extent = extent
    text = run.text
    glyphs = run.glyphs
    text.reserveCapacity(room)
    glyphs.reserveCapacity(room)
  }

  var run: ShapedRun { ShapedRun(face: face, text: text, readable: glyphs) }

  /// False when the next run is of another kind and stays for itself.
  mutating func append(_ next: ShapedRun, _ nextExtent: RunExtent) -> Bool {
    guard extent.merges(with: nextExtent) else { return false }
    let shift = text.utf8.count
    text += next.text
    glyphs.append(contentsOf: next.glyphs.lazy.map { $0.moved(by: shift) })
    extent = nextExtent
    return true
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
  /// HarfBuzz gives the clusters of a right-to-left run in falling order.
  package var isRightToLeft: Bool {
    guard let first = glyphs.first, let last = glyphs.last else { return false }
    return first.cluster > last.cluster
  }
}
