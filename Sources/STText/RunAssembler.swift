/// Puts shaped words together to the runs of a line: neighbours in one face become one run.
struct RunAssembler {
  private var done: [ShapedRun] = []
  private var open: ShapedRun?
  private var text = ""
  private var glyphs: [PositionedGlyph] = []

  mutating func append(_ run: ShapedRun) {
    guard let first = open, first.face == run.face, !first.isRightToLeft, !run.isRightToLeft else {
      close()
      open = run
      return
    }
    if glyphs.isEmpty {
      text = first.text
      glyphs = first.glyphs
    }
    let shift = text.utf8.count
    text += run.text
    for glyph in run.glyphs { glyphs.append(glyph.moved(by: shift)) }
  }

  mutating func finish() -> [ShapedRun] {
    close()
    return done
  }

  private mutating func close() {
    guard let first = open else { return }
    done.append(glyphs.isEmpty ? first : ShapedRun(face: first.face, text: text, glyphs: glyphs))
    open = nil
    text = ""
    glyphs = []
  }
}

extension PositionedGlyph {
  /// The same glyph in a longer text.
  func moved(by bytes: Int) -> PositionedGlyph {
    PositionedGlyph(
      glyph: glyph, advance: advance, offsetX: offsetX, offsetY: offsetY, cluster: cluster + bytes)
  }
}

extension ShapedRun {
  /// HarfBuzz gives the clusters of a right-to-left run in falling order.
  package var isRightToLeft: Bool {
    guard let first = glyphs.first, let last = glyphs.last else { return false }
    return first.cluster > last.cluster
  }
}
