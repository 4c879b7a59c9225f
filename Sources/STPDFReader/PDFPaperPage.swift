/// One page: its size and what is painted on it.
package struct PDFPaperPage: Sendable {
  /// In thousandths of a point.
  package var width: Int
  package var height: Int
  /// What is no part of the text proper, in painting order: running heads, page numbers, watermarks.
  package var artifacts: [PDFArtifact]
  /// All painted text in painting order, artefacts and untagged text included.
  package var text: String
}

/// One artefact that paints text (ISO 32000-1, 14.8.2.2).
package struct PDFArtifact: Sendable, Hashable {
  /// `Header`, `Footer`, `Watermark`; where the artefact has none, its type, such as `Pagination` or `Layout`; else
  /// empty.
  package var subtype: String
  package var text: String
}
