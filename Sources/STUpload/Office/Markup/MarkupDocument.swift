/// An XML part as a tree.
struct MarkupDocument: Sendable {
  var root: MarkupElement
  /// Comments and processing instructions, which nobody sees and which are not written again.
  var remarks: [String] = []
}
