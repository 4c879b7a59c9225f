/// One font file in one weight: measured, shaped with, and cut to the glyphs that a document uses.
package final class FontFace: Sendable {
  /// The name inside the file, such as `NotoSans-Regular`.
  package let postScriptName: String
  package let metrics: FontMetrics

  init(postScriptName: String, metrics: FontMetrics) {
    self.postScriptName = postScriptName
    self.metrics = metrics
  }
}

extension FontFace: Hashable {
  package static func == (left: FontFace, right: FontFace) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
