internal import CHarfBuzz
internal import Synchronization

/// Cuts one face, for all tasks.
final class FontCutter: Sendable {
  private struct State {
    var cuts = 0
    /// The face cut to the letters that nearly every document is written with: many times faster to cut from again, and
    /// with the same result. It costs as much as some cuts, so it is not made for the first ones.
    var lean: (font: HarfBuzzFont, glyphs: GlyphSet)?

    static let cutsBeforeLean = 3
    /// Latin letters, digits and signs; dashes and quotation marks; ligatures.
    static let common: [ClosedRange<UInt32>] = [0x20...0x24F, 0x2010...0x2044, 0xFB00...0xFB06]
  }

  private let whole: HarfBuzzFont
  /// What the caller calls the font, for messages.
  private let name: String
  private let state = Mutex(State())

  init(_ whole: HarfBuzzFont, name: String) {
    self.whole = whole
    self.name = name
  }

  func subset(_ wanted: GlyphSet) throws(FontError) -> FontSubset {
    guard let cut = FontSubsetter.subset(source(of: wanted).face, to: wanted) else {
      throw FontError(font: name, reason: .notSubsettable)
    }
    return cut
  }

  private func source(of wanted: GlyphSet) -> HarfBuzzFont {
    state.withLock { state in
      state.cuts += 1
      if state.cuts > State.cutsBeforeLean, state.lean == nil { state.lean = leanFace() }
      guard let lean = state.lean, wanted.isSubset(of: lean.glyphs) else { return whole }
      return lean.font
    }
  }

  private func leanFace() -> (font: HarfBuzzFont, glyphs: GlyphSet)? {
    var glyphs = GlyphSet([0])
    for character in State.common.joined() { glyphs.insert(whole.nominalGlyph(character)) }
    return FontSubsetter.lean(whole.face, glyphs)
      .flatMap { HarfBuzzFont.make(owning: $0) }
      .map { ($0, glyphs) }
  }
}
