/// Reads fonts, each once. Used within one call.
final class PDFFonts {
  private var known: [PDFReference: PDFFont] = [:]
  /// Whether there was a font of which nothing but a map says what it draws.
  private(set) var hasUnproven = false
  /// Whether there was a font that is drawn in the file.
  private(set) var hasDrawings = false

  func font(_ value: PDFObject, _ graph: PDFGraph, _ work: UploadWork) throws(UploadRefusal) -> PDFFont? {
    if let reference = value.reference, let font = known[reference] { return font }
    guard let dictionary = graph.dictionary(value) else { return nil }
    let font = try PDFFont(dictionary, graph, work)
    hasUnproven = hasUnproven || font.isUnproven
    hasDrawings = hasDrawings || font.isDrawing
    if let reference = value.reference { known[reference] = font }
    return font
  }
}
