/// What has to go on on a continuation sheet.
struct Overflow: Sendable {
  enum Content: Sendable {
    /// The rest of a text; line feeds separate its paragraphs.
    case text(String)
    /// Items beyond the rows of the form, and what is printed of each.
    case items([PaperValue], columns: [FormTable.Column])
  }

  /// The field's label.
  let label: String
  let content: Content
  /// Where it stands in the record.
  let pointer: String
}
