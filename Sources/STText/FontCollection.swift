/// For each style the faces to try, in order: the text face first, then what has the characters that it lacks.
package struct FontCollection: Sendable {
  /// A style's faces; there is always one at least.
  package struct Chain: Sendable {
    package let primary: FontFace
    package let fallbacks: [FontFace]
    /// In the order in which they are tried.
    package let faces: [FontFace]

    package init(primary: FontFace, fallbacks: [FontFace] = []) {
      self.primary = primary
      self.fallbacks = fallbacks
      faces = [primary] + fallbacks
    }
  }

  package let regular: Chain
  package let bold: Chain

  package init(regular: Chain, bold: Chain) {
    self.regular = regular
    self.bold = bold
  }

  package subscript(style: FontStyle) -> Chain {
    switch style {
    case .regular: regular
    case .bold: bold
    }
  }

  /// The same faces under counts of references of their own.
  func copy() -> FontCollection {
    func copy(_ chain: Chain) -> Chain {
      Chain(primary: chain.primary.copy(), fallbacks: chain.fallbacks.map { $0.copy() })
    }
    return FontCollection(regular: copy(regular), bold: copy(bold))
  }
}
