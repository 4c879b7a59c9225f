package import STText

/// A labelled box. A class, since it is handed on for each box of each paper and holds much that would be counted.
package final class FormBox: Sendable {
  package let label: String
  /// Explanation after the label, as `(ååmmdd)` on the official forms; written without the parentheses.
  package let hint: String?
  /// Path of the value; nil for what is only ever written by hand.
  package let path: String?
  package let format: ValueFormat
  /// Share of the row's width.
  package let width: Int
  /// Least height; nil for the ordinary row height.
  package let height: Length?
  /// Takes what is left of the page.
  package let fills: Bool
  /// The fields of the official form that this box stands for.
  package let official: [String]
  /// Waits for a pen where there is no value: said aloud instead of "not filled in".
  package let isForHand: Bool

  init(
    label: String, hint: String?, path: String?, format: ValueFormat, width: Int, height: Length?,
    fills: Bool, official: [String], isForHand: Bool
  ) {
    self.label = label
    self.hint = hint
    self.path = path
    self.format = format
    self.width = width
    self.height = height
    self.fills = fills
    self.official = official
    self.isForHand = isForHand
  }
}
