/// Reads fonts, each once. Used within one call.
final class PDFFonts {
  private var known: [PDFReference: PDFFont] = [:]

  func font(_ value: PDFObject, _ graph: PDFGraph, _ work: UploadWork) throws(UploadRefusal) -> PDFFont? {
    if let reference = value.reference, let font = known[reference] { return font }
    guard let dictionary = graph.dictionary(value) else { return nil }
    let font = try PDFFont(dictionary, graph, work)
    if let reference = value.reference { known[reference] = font }
    return font
  }
}
