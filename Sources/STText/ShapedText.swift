/// One line of text, shaped.
package struct ShapedText: Sendable {
  /// In visual order from left to right.
  package let runs: [ShapedRun]
  /// In the order of the text; empty for a text that is painted just as it is written.
  package let missing: [MissingCharacter]

  package init(runs: [ShapedRun], missing: [MissingCharacter]) {
    self.runs = runs
    self.missing = missing
  }

  package func width(size: Length) -> Length { STText.width(of: runs, size: size) }
}

/// How wide runs stand beside each other at a size: the sum of the runs' widths, each rounded by itself.
package func width(of runs: [ShapedRun], size: Length) -> Length {
  runs.reduce(0) { $0 + $1.face.scale($1.advance, size: size) }
}

/// Font units at a size, rounded to the nearest thousandth of a point, halves upwards. This is the one place where font
/// units become lengths, so what is measured is what is painted.
func scaled(_ units: Int, unitsPerEm: Int, size: Length) -> Length {
  let numerator = 2 * units * size + unitsPerEm
  let quotient = numerator / (2 * unitsPerEm)
  return numerator % (2 * unitsPerEm) < 0 ? quotient - 1 : quotient
}

extension FontFace {
  /// Font units of this face at a size.
  package func scale(_ units: Int, size: Length) -> Length {
    scaled(units, unitsPerEm: metrics.unitsPerEm, size: size)
  }

  /// From the baseline up to where the next line above may come.
  package func ascender(size: Length) -> Length { scale(metrics.ascender, size: size) }

  /// From the baseline down; negative.
  package func descender(size: Length) -> Length { scale(metrics.descender, size: size) }
}
