/// Something that has been painted over an area.
struct PDFPaint {
  let box: PDFBox
  /// How much text came before it.
  let order: Int
  let isWhite: Bool
  let isPicture: Bool
  /// Whether nothing shows through, over the whole of the box.
  let covers: Bool
}
