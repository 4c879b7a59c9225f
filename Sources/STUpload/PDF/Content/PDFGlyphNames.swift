internal import STPDFReader

/// Which glyphs of a font that is drawn in the file some code leads to (ISO 32000-1, 9.6.5 and 9.6.6).
struct PDFGlyphNames {
  /// Nil where that cannot be told.
  private let named: Set<String>?

  init(_ encoding: PDFObject, _ graph: PDFGraph) {
    guard let dictionary = graph.dictionary(encoding), !dictionary.has("BaseEncoding"),
      let differences = graph.array(dictionary["Differences"])
    else {
      named = nil
      return
    }
    named = Set(differences.compactMap(graph.name))
  }

  /// Readers may begin with the standard encoding, so that its letters always count.
  func mayShow(_ glyph: String) -> Bool {
    guard let named, !named.contains(glyph) else { return true }
    return PDFGlyphs.text(of: glyph).map(PDFGlyphs.standard.contains) ?? false
  }
}
