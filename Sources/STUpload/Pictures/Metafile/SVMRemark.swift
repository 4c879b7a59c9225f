/// A remark between the actions of a StarView metafile: a name, a number, and data.
struct SVMRemark {
  private let name: String
  private let dataSize: Int

  /// Nil where the remark does not fill its action.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let reader = PictureReader(bytes, range, isLittle: true)
    guard let length = reader.short(0), let name = reader.range(2, length),
      let size = reader.long(2 + length + 4), reader.count == 2 + length + 8 + size
    else { return nil }
    self.name = PictureText.printable(bytes[name])
    dataSize = size
  }

  /// Whether programs draw by it: the beginning and end of strokes, fillings and gradients, with their measures, and the
  /// ends of letters, words and lines.
  var isDrawing: Bool { Self.measured.contains(name) || Self.plain.contains(name) && dataSize == 0 }

  private static let measured: Set<String> = [
    "XPATHSTROKE_SEQ_BEGIN", "XPATHFILL_SEQ_BEGIN", "XGRAD_SEQ_BEGIN",
  ]
  private static let plain: Set<String> = [
    "XPATHSTROKE_SEQ_END", "XPATHFILL_SEQ_END", "XGRAD_SEQ_END", "XTEXT_EOC", "XTEXT_EOW",
    "XTEXT_EOL",
    "XTEXT_EOP", "XTEXT_EOS", "XTEXT_PAINTSHAPE_BEGIN", "XTEXT_PAINTSHAPE_END", "XTEXT_SCROLLRECT",
    "FIELD_SEQ_END",
  ]
}
