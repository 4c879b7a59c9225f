internal import STText

/// Lines of one size, ready to be painted.
struct TextBlock {
  let lines: [TextLine]
  let size: Length
  let leading: Length
  let ascent: Length
  var ink = Ink.black
  /// Space between its paragraphs.
  var paragraphGap: Length = 0

  var height: Length {
    leading * lines.count + paragraphGap * lines.dropLast().count(where: \.endsParagraph)
  }
  /// Whether it leaves nothing on the page that the tag tree could hold.
  var isEmpty: Bool { lines.allSatisfy(\.runs.isEmpty) }
  var width: Length { lines.reduce(0) { max($0, $1.width) } }

  /// The block cut where its paragraphs end.
  var paragraphs: [TextBlock] {
    var paragraphs: [[TextLine]] = []
    var isNew = true
    for line in lines {
      if isNew { paragraphs.append([]) }
      paragraphs[paragraphs.count - 1].append(line)
      isNew = line.endsParagraph
    }
    return paragraphs.map { with($0) }
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
    for line in lines {
      free -= leading
      guard free >= 0 else { break }
      count += 1
      if line.endsParagraph { free -= paragraphGap }
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
    for line in lines {
      if !line.runs.isEmpty {
        items.append(.text(TextItem(line.runs, at: Point(x: left, y: baseline), size: size, ink: ink)))
      }
      baseline -= leading + (line.endsParagraph ? paragraphGap : 0)
    }
    return items
  }

  /// The same with each line's end at `right`.
  func items(right: Length, top: Length) -> [PageItem] {
    var baseline = top - ascent
    var items: [PageItem] = []
    for line in lines {
      if !line.runs.isEmpty {
        let origin = Point(x: right - line.width, y: baseline)
        items.append(.text(TextItem(line.runs, at: origin, size: size, ink: ink)))
      }
      baseline -= leading + (line.endsParagraph ? paragraphGap : 0)
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
