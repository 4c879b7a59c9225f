/// A standard that a file can claim to follow.
package enum ConformanceProfile: Sendable, Hashable, CaseIterable {
  /// PDF/A-2, level A (ISO 19005-2): will look the same and can be read as text in fifty years.
  case pdfA2a
  /// PDF/UA-1 (ISO 14289-1): can be read aloud in the right order.
  case pdfUA1
}
