/// What operators set for those that come after (ISO 32000-1, 8.4 and 9.3).
struct PDFGraphicsState {
  var matrix = PDFMatrix()
  var clip: PDFBox
  /// Whether the clip is all of its box.
  var isClipWhole = true
  var font: PDFFont?
  var size = 0.0
  var characterSpacing = 0.0
  var wordSpacing = 0.0
  var horizontal = 1.0
  var leading = 0.0
  var rise = 0.0
  var mode = 0
  /// Nil where it is a pattern, or cannot be told.
  var fill: PDFColour? = .black
  var stroke: PDFColour? = .black
  var fillSpace = PDFColourSpace.plain
  var strokeSpace = PDFColourSpace.plain
  /// Whether the colour is one, and not a pattern.
  var isFillPlain = true
  var fillAlpha = 1.0
  var strokeAlpha = 1.0
  var isBlended = false

  init(clip: PDFBox) { self.clip = clip }
}
