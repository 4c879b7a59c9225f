/// What became of one record.
public enum BatchStatus: String, Sendable, Hashable, CaseIterable {
  /// Nothing of severity fel; the papers are there, where papers were asked for.
  case klar
  /// At least one finding of severity fel; there is a report and no papers.
  case hinder
  /// The record could not be read, or its papers could not be made or written; the reason tells why.
  case stoppad
}
