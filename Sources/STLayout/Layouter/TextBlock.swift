internal import STText

/// Lines of one size, ready to be painted.
struct TextBlock {
  let lines: [TextLine]
  let size: Length
  let leading: Length
  let ascent: Length
  var ink = Ink.black
  /// Space between its paragraphs; an empty line between them is space enough.
  var paragraphGap: Length = 0

  var height: Length { lines.indices.reduce(0) { $0 + leading + gap(after: $1) } }

  private func gap(after index: Int) -> Length {
    guard lines[index].endsParagraph, !lines[index].runs.isEmpty, lines.indices.contains(index + 1),
      !lines[index + 1].runs.isEmpty
    else { return 0 }
    return paragraphGap
  }
  /// Whether it leaves nothing on the page that the tag tree could hold.
  var isEmpty: Bool { lines.allSatisfy { $0.runs.isEmpty } }
  var width: Length { lines.reduce(0) { max($0, $1.width) } }

  /// The block cut where its paragraphs end, each with its distance from the block's top.
  var paragraphs: [(top: Length, block: TextBlock)] {
    if !lines.isEmpty, lines.dropLast().allSatisfy({ !$0.endsParagraph }) { return [(0, self)] }
    var paragraphs: [(top: Length, lines: [TextLine])] = []
    var top = 0
    var isNew = true
    for (index, line) in lines.enumerated() {
      if isNew { paragraphs.append((top, [])) }
      paragraphs[paragraphs.count - 1].lines.append(line)
      isNew = line.endsParagraph
      top += leading + gap(after: index)
    }
    return paragraphs.map { ($0.top, with($0.lines)) }
  }

  /// Other lines in the same size, colour and spacing.
  func with(_ lines: [TextLine]) -> TextBlock {
    TextBlock(
      lines: lines, size: size, leading: leading, ascent: ascent, ink: ink, paragraphGap: paragraphGap)
  }

  /// The same with space between its paragraphs.
  func withParagraphs(apart gap: Length) -> TextBlock {
    var block = self
    block.paragraphGap = gap
    return block
  }

  /// How many of its first lines have room, when a note stands as a paragraph below them.
  func lineCount(within room: Length, above note: TextBlock) -> Int {
    var free = room - note.height - paragraphGap
    var count = 0
    for index in lines.indices {
      free -= leading
      guard free >= 0 else { break }
      count += 1
      free -= gap(after: index)
    }
    return count
  }

  /// The first lines, with a note below them as a paragraph of its own.
  func cut(after count: Int, note: TextBlock) -> TextBlock {
    var shown = Array(lines.prefix(count))
    if let last = shown.popLast() { shown.append(last.endingParagraph) }
    return with(shown + note.lines)
  }

  /// The items with the block's upper left corner at the place given.
  func items(left: Length, top: Length) -> [PageItem] {
    var baseline = top - ascent
    var items: [PageItem] = []
    items.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      if !line.runs.isEmpty {
        items.append(.text(TextItem(line.runs, at: Point(x: left, y: baseline), size: size, ink: ink)))
      }
      baseline -= leading + gap(after: index)
    }
    return items
  }

  /// The same with each line's end at `right`.
  func items(right: Length, top: Length) -> [PageItem] {
    var baseline = top - ascent
    var items: [PageItem] = []
    for (index, line) in lines.enumerated() {
      if !line.runs.isEmpty {
        let origin = Point(x: right - line.width, y: baseline)
        items.append(.text(TextItem(line.runs, at: origin, size: size, ink: ink)))
      }
      baseline -= leading + gap(after: index)
    }
    return items
  }
}

extension TextLine {
  /// Both on one line, without a space of their own between them.
  func followed(by other: TextLine) -> TextLine {
    TextLine(
      runs: runs + other.runs, width: width + other.width, text: text + other.text,
      range: range.lowerBound..<(range.upperBound + other.range.count), endsParagraph: other.endsParagraph,
      missing: missing + other.missing)
  }

  /// The same line as the last of its paragraph.
  var endingParagraph: TextLine {
    TextLine(runs: runs, width: width, text: text, range: range, endsParagraph: true, missing: missing)
  }
}
