internal import STSource

/// An answer to somebody who asks what the program knows, for people and for machines.
package struct HandbookPage: Sendable {
  let lines: [String]
  let node: SourceNode

  /// Lines of at most so many columns. What stands before the last two blanks of a line is its label: a line that is
  /// broken goes on below what follows it.
  package func text(width: Int) -> String {
    lines.flatMap { wrapped($0, width) }.joined(separator: "\n") + "\n"
  }

  private func wrapped(_ line: String, _ width: Int) -> [String] {
    guard line.count > width else { return [line] }
    let label = line.prefix(Self.labelLength(line))
    let indent = String(repeating: " ", count: label.count)
    let rest = LineWrap.lines(String(line.dropFirst(label.count)), width: width - label.count)
    return rest.enumerated().map { ($0.offset == 0 ? String(label) : indent) + $0.element }
  }

  private static func labelLength(_ line: String) -> Int {
    var (length, blanks) = (0, 0)
    for (position, character) in line.enumerated() {
      blanks = character == " " ? blanks + 1 : 0
      if blanks > 1 { length = position + 1 }
    }
    return length
  }

  package var json: [UInt8] { JSONWriter.pretty(node) }
}
