/// Text that has to go on on a continuation sheet.
struct Overflow: Sendable {
  /// The field's label.
  let label: String
  let text: String
  /// Where the text stands in the record.
  let pointer: String
}
