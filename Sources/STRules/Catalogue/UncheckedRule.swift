package import STDiagnostics
internal import STSource

/// A rule that is known but that a record cannot be held against, with the reason.
package struct UncheckedRule: Sendable, Hashable {
  package let id: RuleID
  package let title: String
  /// One Swedish sentence.
  package let reason: String
  package let citation: String

  init?(_ reader: inout SourceReader) {
    let id = reader.text("id")
    let title = reader.text("title")
    let reason = reader.text("reason")
    let citation = reader.text("citation")
    guard let id, let title, let reason, let citation else { return nil }
    self.id = RuleID(rawValue: id)
    self.title = title
    self.reason = reason
    self.citation = citation
  }
}
