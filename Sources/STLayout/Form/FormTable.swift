/// A table with one row per item of a list; its head is repeated on every page.
package struct FormTable: Sendable {
  /// Read aloud as the table's name.
  package let name: String
  /// Path of the list.
  package let path: String
  package let columns: [Column]
  package let sum: Sum?
  /// Whether the first cell of a row says what the row is about, and is read as its head. Not where there are two columns
  /// and nothing else is said: such a row is heard whole, and would have more heads than data.
  package var hasRowHeads = true
  /// Small type and low rows, for a list that is to be seen at a glance.
  package var isCompact = false

  package struct Column: Sendable {
    package let label: String
    package let hint: String?
    /// Path within the item; nil for what is only ever written by hand.
    package let path: String?
    package let format: ValueFormat
    /// Share of the width.
    package let width: Int
    package let alignment: Alignment
    /// The fields of the official form that this column stands for; `*` is the row number.
    package let official: [String]
  }

  package enum Alignment: String, Sendable, CaseIterable {
    case left
    case right
  }

  /// A last row whose value stands in the last column.
  package struct Sum: Sendable {
    package let label: String
    package let path: String
    package let format: ValueFormat
    package let official: [String]
  }
}

/// A table with fixed rows: to the left what kind of paper it is, to the right the numbers of those enclosed.
package struct FormLedger: Sendable {
  /// Read aloud as the table's name.
  package let name: String
  package let labelHead: String
  package let valueHead: String
  package let rows: [Row]

  package struct Row: Sendable {
    package let label: String
    package let hint: String?
    package let path: String
    package let format: ValueFormat
    package let official: [String]
  }
}
