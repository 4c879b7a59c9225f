package import STText

/// A building block of a form, from top to bottom.
package indirect enum FormBlock: Sendable {
  /// A heading of the second level.
  case heading(String)
  /// A heading of the third level.
  case subheading(String)
  case text(String, TextRole)
  /// A footnote to what stands above, with its mark.
  case note(label: String, text: String)
  /// Text blocks side by side; widths are shares.
  case columns([Column])
  /// Rows of labelled boxes that touch each other.
  case boxes(rows: [[FormBox]], repetition: Repetition?)
  /// A table with one fixed row per kind of paper: what it is, and its numbers.
  case ledger(FormLedger)
  /// A table with one row per item of a list.
  case table(FormTable)
  /// Boxes to tick, on one line.
  case ticks([Tick])
  /// What the signer vouches for; never parted from the block below it.
  case attestation(String)
  /// Blocks that stand on one page.
  case keep([FormBlock])
  case space(Length)
  case pageBreak

  package enum TextRole: String, Sendable, CaseIterable {
    case normal
    case strong
    /// Information that is read once, in small type.
    case small
  }

  package struct Column: Sendable {
    /// Share of the width.
    package let width: Int
    package let paragraphs: [Paragraph]
  }

  package struct Paragraph: Sendable {
    package let text: String
    package let role: TextRole
  }

  /// The rows stand once per item of a list; a binding that starts with `item.` means the item.
  package struct Repetition: Sendable {
    package let path: String
    /// Empty rows are printed up to this number.
    package let minimum: Int
    /// Items beyond this number go to a continuation sheet.
    package let maximum: Int
    /// What the items are called on the continuation sheet.
    package let name: String
  }

  package struct Tick: Sendable {
    package let label: String
    /// A flag; ticked when it is set.
    package let path: String
    /// The fields of the official form that this tick stands for.
    package let official: [String]
  }
}
