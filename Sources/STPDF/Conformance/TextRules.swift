internal import STLayout
internal import STText

extension ConformanceCheck {
  mutating func checkFonts() {
    let unusable = fonts.filter { $0.program == nil }.map(\.face)
    guard !unusable.isEmpty else { return }
    for (page, index, run) in runs where unusable.contains(run.face) {
      report(.fontNotEmbeddable, at: .content(page: page, index: index))
    }
  }

  /// Every glyph is a real one and stands for something readable.
  mutating func checkText() {
    for (page, index, run) in runs {
      let place = ConformanceFinding.Place.content(page: page, index: index)
      if run.glyphs.contains(where: { $0.glyph == 0 }) { report(.glyphMissing, at: place) }
      var violations: Set<ConformanceViolation> = []
      run.forEachCluster { _, scalar in
        if !UnicodeRules.allows(scalar) { violations.insert(Self.violation(scalar)) }
      } group: { _, text in
        if text.isEmpty { violations.insert(.textUnreadable) }
        for scalar in text.unicodeScalars where !UnicodeRules.allows(scalar.value) {
          violations.insert(Self.violation(scalar.value))
        }
      }
      for violation in ConformanceViolation.allCases where violations.contains(violation) {
        report(violation, at: place)
      }
    }
  }

  private static func violation(_ scalar: UInt32) -> ConformanceViolation {
    (0xE000...0xF8FF).contains(scalar) || scalar >= 0xF0000 ? .textPrivate : .textUnreadable
  }

  private var runs: [(page: Int, index: Int, run: ShapedRun)] {
    var runs: [(page: Int, index: Int, run: ShapedRun)] = []
    for (page, value) in document.pages.enumerated() {
      for (index, content) in value.contents.enumerated() {
        for case .text(let text) in content.items {
          runs += text.runs.map { (page, index, $0) }
        }
      }
    }
    return runs
  }
}
