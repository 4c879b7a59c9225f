internal import STLayout
internal import STText

/// Which faces documents use, and which glyphs of each for which texts.
struct FontUsage {
  struct Entry {
    let face: FontFace
    fileprivate(set) var meanings = GlyphMeanings()

    /// Adds the other digits where any is used. The papers of one form differ in bold by nothing but their number, so
    /// they can then share a font that is cut and compressed once.
    fileprivate mutating func completeDigits() {
      let digits = (UInt32(0x30)...0x39).compactMap { value in
        Unicode.Scalar(value).flatMap(face.glyph(for:)).map { (glyph: $0, scalar: value) }
      }
      guard digits.contains(where: { meanings.contains($0.glyph, $0.scalar) }) else { return }
      for digit in digits { meanings.insert(digit.glyph, digit.scalar) }
    }
  }

  /// In order of first use.
  private(set) var entries: [Entry] = []
  /// By place in `entries`.
  private var identities: [ObjectIdentifier] = []
  /// Whether anything is painted without a glyph or without a readable text; conformance then looks for the place.
  private(set) var isFlawed = false

  mutating func insert(_ document: PageDocument) {
    for page in document.pages {
      for content in page.contents {
        for case .text(let item) in content.items {
          for run in item.runs where !run.glyphs.isEmpty {
            let isFlawless = entries[position(of: run.face)].meanings.insert(run)
            if !isFlawless { isFlawed = true }
          }
        }
      }
    }
    for index in entries.indices { entries[index].completeDigits() }
  }

  private mutating func position(of face: FontFace) -> Int {
    if let known = identities.firstIndex(of: face.identity) { return known }
    entries.append(Entry(face: face))
    identities.append(face.identity)
    return entries.count - 1
  }
}
