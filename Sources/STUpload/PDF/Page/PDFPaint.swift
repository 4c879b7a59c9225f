/// Something that has been painted over an area.
struct PDFPaint {
  let box: PDFBox
  /// How much text came before it.
  var order: Int
  /// Nil where it is a picture, or more than one colour, or not known.
  let colour: PDFColour?
  let isPicture: Bool
  /// Whether nothing shows through, over the whole of the box.
  let covers: Bool
}
