internal import STLayout
internal import STPDFReader

/// A finished paper read back through its form: what is printed where the form binds a value.
///
/// The form is walked beside the tag tree, so the same label in two blocks of a form (Efternamn of the applicant and of
/// the studierektor) is never mistaken.
struct ReadPaper: Sendable {
  /// A value's place on the paper.
  struct Field: Sendable {
    /// The binding, such as `applicant.familyName`; items of a list have their place in it, counted from 0:
    /// `education.licences.0.country`.
    let path: String
    let label: String
    var text: PrintedText
  }

  /// A table with one row per item of a list.
  struct Table: Sendable {
    let form: FormTable
    /// The cells of each row in the order of the form's columns.
    let rows: [[PrintedText]]
    let sum: PrintedText?

    /// The cells of one column. Empty where the form has no such column.
    func column(_ path: String) -> [PrintedText] {
      guard let index = form.columns.firstIndex(where: { $0.path == path }) else { return [] }
      return rows.compactMap { $0.indices.contains(index) ? $0[index] : nil }
    }
  }

  /// Relative to the bundle's folder.
  let path: String
  let form: FormDefinition
  var fields: [Field] = []
  var tables: [Table] = []
  /// Whether the whole form was found on the paper, so that what is not among the fields is not there.
  var isWhole = false

  /// The value printed at a binding; nil where the form has no such binding.
  subscript(_ path: String) -> PrintedText? { fields.first { $0.path == path }?.text }
}
