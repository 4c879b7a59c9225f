/// One line of a broken text. A class for the same reason as the runs it holds.
package final class TextLine: Sendable {
  /// In visual order from left to right.
  package let runs: [ShapedRun]
  /// White space at the end is not counted; it hangs.
  package let width: Length
  /// What the line holds of the source, as it is written there.
  package let text: String
  /// Where `text` stands in the source, in UTF-8 bytes. The rest of the source after a line starts at the next line's
  /// lower bound; between the two there is nothing but white space and soft hyphens.
  package let range: Range<Int>
  /// Whether a line feed or the end of the source follows.
  package let endsParagraph: Bool
  package let missing: [MissingCharacter]

  package init(
    runs: [ShapedRun], width: Length, text: String, range: Range<Int>, endsParagraph: Bool,
    missing: [MissingCharacter]
  ) {
    self.runs = runs
    self.width = width
    self.text = text
    self.range = range
    self.endsParagraph = endsParagraph
    self.missing = missing
  }
}
