internal import STText

extension StripComposer {
  /// The heading, with the box for the paper's number to the right of it.
  mutating func titleStrips(of form: FormDefinition, canvas: inout Canvas) -> [Strip] {
    let numberWidth = form.number == nil ? 0 : millimetres(34)
    let textWidth = width - numberWidth - (numberWidth == 0 ? 0 : points(24))
    let node = canvas.tree.add(.heading1, to: canvas.tree.root)
    let overline = compositor.spaced(
      compositor.block(form.title.overline, .bold, size: style.overlineSize, width: textWidth), .bold)
    let main = compositor.spaced(
      compositor.block(form.title.main, .bold, size: style.titleSize, width: textWidth), .bold)
    let sub = form.title.sub.map {
      compositor.block($0, .regular, size: style.subtitleSize, width: textWidth)
    }
    let blocks = [overline, main] + (sub.map { [$0] } ?? [])
    let numberBox = form.number.map { box in
      BoxRow(
        cells: [numberCell(box, width: numberWidth)], height: style.boxHeight, style: style)
    }
    let list = numberBox.map { _ in canvas.tree.add(.list, to: canvas.tree.root) }
    let height = max(blocks.reduce(0) { $0 + $1.height }, style.boxHeight) + points(10)
    return [
      Strip(height: height, keepsWithNext: true) { canvas, place in
        var top = place.top
        var items: [PageItem] = []
        for block in blocks {
          items += block.items(left: place.left, top: top)
          top -= block.height
        }
        canvas.paint(items, into: node)
        if let numberBox, let list {
          numberBox.paint(
            on: &canvas, list: list,
            place: Strip.Place(
              left: place.left + place.width - numberWidth, top: place.top, width: numberWidth,
              height: numberBox.height))
        }
      }
    ]
  }

  /// As an ordinary box, but the number can be read at arm's length when the papers are sorted.
  private mutating func numberCell(_ box: FormBox, width: Length) -> BoxRow.Cell {
    let value = values.value(at: box.path, item: nil)
    let ordinary = cell(box, value: value, width: width)
    guard let number = box.format.string(for: value) else { return ordinary }
    let large = compositor.block(
      number, .bold, size: style.numberSize, width: width - 2 * style.boxPadding,
      pointer: value?.pointer ?? "")
    return BoxRow.Cell(
      label: ordinary.label, value: .block(large), width: width, silence: ordinary.silence,
      blank: ordinary.blank)
  }

  /// Said in words as well, since the mark across the page is furniture that is not read aloud.
  mutating func draftStrips(canvas: inout Canvas) -> [Strip] {
    let node = canvas.tree.add(.paragraph, to: canvas.tree.root)
    let padding = points(6)
    let block = compositor.block(
      PaperWords.draftNotice, .bold, size: style.bodySize, width: width - 2 * padding)
    let lineWidth = style.outerLine
    let height = block.height + 2 * padding
    let strip = Strip(height: height) { canvas, place in
      let frame = Rectangle(
        x: place.left, y: place.top - place.height, width: place.width, height: place.height)
      canvas.paint([.frame(frame, width: lineWidth, .black)], as: .layout)
      canvas.paint(block.items(left: place.left + padding, top: place.top - padding), into: node)
    }
    return [strip, .space(points(6))]
  }
}
