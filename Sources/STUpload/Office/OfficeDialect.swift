/// What is particular to documents, workbooks and presentations.
protocol OfficeDialect: Sendable {
  /// Learns what must be known before any part is swept.
  mutating func prepare(_ package: OfficePackage, _ limits: UploadLimits) throws(UploadRefusal)

  /// The text of a part as it came, read by rules of its own so that it can prove the sweep.
  func texts(of root: MarkupElement, part: String) -> [Inspection.Text]

  /// What a table cannot say, before the table is applied.
  mutating func before(
    _ root: inout MarkupElement, part: String, _ relationships: [OfficeRelationship],
    _ tally: inout FindingTally
  ) throws(UploadRefusal)

  /// What a table cannot say, after the table has been applied.
  mutating func after(_ root: inout MarkupElement, part: String, _ tally: inout FindingTally)
    throws(UploadRefusal)

  /// Whether a relationship that may stay is still needed, by what is known of the whole document.
  func isKept(_ relationship: OfficeRelationship, from part: String) -> Bool

  /// The content type of a main part without macros, and not as a template; any other as it is.
  func plain(_ contentType: String) -> String
}

extension OfficeDialect {
  func isKept(_ relationship: OfficeRelationship, from part: String) -> Bool { true }
}
