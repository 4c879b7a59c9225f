internal import STText

/// A paragraph in a box whose height is known first when the page is filled: printed in the largest size that fits; in
/// the smallest, with the rest on a continuation sheet, where none does.
struct FlowingText {
  let label: String
  let text: String
  let pointer: String
  /// The same text in falling sizes; never empty.
  let candidates: [TextBlock]
  /// Tells the reader that there is more.
  let goesOn: TextBlock

  func paint(
    on canvas: inout Canvas, into body: StructureTree.NodeID, left: Length, top: Length, room: Length
  ) {
    if let fitting = candidates.first(where: { $0.height <= room }) {
      canvas.paint(fitting, left: left, top: top, into: body)
      return
    }
    guard let smallest = candidates.last else { return }
    let count = smallest.lineCount(within: room, above: goesOn)
    canvas.paint(smallest.cut(after: count, note: goesOn), left: left, top: top, into: body)
    guard count < smallest.lines.count else { return }
    let rest = smallest.lines[count].range.lowerBound
    canvas.postpone(
      Overflow(
        label: label, content: .text(String(decoding: text.utf8.dropFirst(rest), as: UTF8.self)),
        pointer: pointer))
  }
}
