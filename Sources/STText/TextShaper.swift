/// Turns text into glyphs. Remembers words and short texts, so it is made once per task and used for all its papers; it
/// is not to be shared between tasks.
///
/// Words are shaped one by one: kerning across a space is left out, in measuring and in painting alike. What is not
/// painted as it is written is listed in `missing` of the result.
package final class TextShaper {
  /// In bytes; longer texts are seldom repeated and would only fill the memory.
  private static let longestKeptText = 256

  private let regular: StyleShaper
  private let bold: StyleShaper

  package init(fonts: FontCollection) {
    let fonts = fonts.copy()
    let glyphs = GlyphShaper()
    regular = StyleShaper(WordShaper(chain: fonts.regular, glyphs: glyphs))
    bold = StyleShaper(WordShaper(chain: fonts.bold, glyphs: glyphs))
  }

  /// Shapes a text that stands on one line. Every white space, a line feed too, is painted as a plain space.
  package func shape(_ text: String, _ style: FontStyle) -> ShapedText {
    let shaper = self[style]
    var text = text
    return text.withUTF8 { bytes in
      if let known = shaper.texts.find(bytes) { return known }
      var line = LineAssembler()
      for token in TextTokens(bytes) {
        switch token {
        case .word(let range): line.append(shaper.word(UnsafeBufferPointer(rebasing: bytes[range])))
        case .space, .newline: line.append(space: shaper.space)
        }
      }
      let shaped = line.finish()
      if bytes.count <= Self.longestKeptText { shaper.texts.insert(bytes, shaped) }
      return shaped
    }
  }

  /// Breaks a text into lines that are no wider than `width`; only a single grapheme cluster may be. Line feeds end
  /// paragraphs, an empty paragraph between others is an empty line, white space is one space.
  package func lines(_ text: String, style: FontStyle, size: Length, width: Length) -> [TextLine] {
    var text = text
    return text.withUTF8 { bytes in
      let shaper = self[style]
      let variant = ByteTable<[TextLine]>.Variant(size: size, width: width)
      if let known = shaper.brokenTexts.find(bytes, variant) { return known }
      var breaker = LineBreaker(bytes, shaper: shaper, size: size, width: width)
      let lines = breaker.lines()
      if bytes.count <= Self.longestKeptText { shaper.brokenTexts.insert(bytes, lines, variant) }
      return lines
    }
  }

  subscript(style: FontStyle) -> StyleShaper {
    switch style {
    case .regular: regular
    case .bold: bold
    }
  }
}

/// Shapes words in one style and remembers them.
final class StyleShaper {
  let space: ShapedWord
  var texts = ByteTable<ShapedText>(limit: 4096)
  /// The form's own words come again on every paper, broken to the same measure.
  var brokenTexts = ByteTable<[TextLine]>(limit: 4096)
  private var words = ByteTable<ShapedWord>(limit: 16_384)
  private let shaper: WordShaper

  init(_ shaper: WordShaper) {
    self.shaper = shaper
    space = ShapedWord(runs: [shaper.space], missing: [], direction: .neutral)
  }

  /// `bytes` is valid UTF-8.
  func word(_ bytes: UnsafeBufferPointer<UInt8>) -> ShapedWord {
    if let known = words.find(bytes) { return known }
    let word = unkept(bytes)
    words.insert(bytes, word)
    return word
  }

  /// As `word`, for what is not likely to come again.
  func unkept(_ bytes: UnsafeBufferPointer<UInt8>) -> ShapedWord {
    shaper.shape(String(decoding: bytes, as: UTF8.self))
  }

  /// The first part of a word that is divided at a soft hyphen. A hyphen is painted, and read as U+00AD, so that the
  /// word can be found and read aloud as a whole (ISO 32000-1, 14.8.2.2.3).
  func hyphenated(_ bytes: UnsafeBufferPointer<UInt8>) -> ShapedWord {
    let word = shaper.shape(String(decoding: bytes, as: UTF8.self) + "-")
    guard let last = word.runs.last, last.text.utf8.last == 0x2D else { return word }
    let soft = ShapedRun(face: last.face, text: last.text.dropLast() + "\u{AD}", glyphs: last.glyphs)
    return ShapedWord(
      runs: word.runs.dropLast() + [soft], missing: word.missing, direction: word.direction)
  }
}
