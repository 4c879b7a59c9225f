internal import STText

/// Boxes beside each other, measured and ready to be painted.
struct BoxRow {
  struct Cell {
    let label: TextBlock
    let value: Value
    let width: Length
    /// What is read aloud where nothing is printed.
    let silence: String
    /// A space: something to hang the words for an empty box on.
    let blank: TextBlock
  }

  enum Value {
    case empty
    case block(TextBlock)
    case flowing(FlowingText)
  }

  let cells: [Cell]
  let height: Length

  let style: FormStyle

  func paint(on canvas: inout Canvas, list: StructureTree.NodeID, place: Strip.Place) {
    canvas.paint(frames(in: place), as: .layout)
    var left = place.left
    for cell in cells {
      paint(cell, on: &canvas, list: list, left: left + style.boxPadding, place: place)
      left += cell.width
    }
  }

  private func frames(in place: Strip.Place) -> [PageItem] {
    let bottom = place.top - place.height
    let frame = Rectangle(x: place.left, y: bottom, width: place.width, height: place.height)
    var items: [PageItem] = [.frame(frame, width: style.outerLine, .black)]
    var x = place.left
    for cell in cells.dropLast() {
      x += cell.width
      items.append(
        .line(fromX: x, fromY: bottom, toX: x, toY: place.top, width: style.innerLine, .black))
    }
    return items
  }

  private func paint(
    _ cell: Cell, on canvas: inout Canvas, list: StructureTree.NodeID, left: Length, place: Strip.Place
  ) {
    let item = canvas.tree.add(.listItem, to: list)
    let label = canvas.tree.add(.label, to: item)
    var top = place.top - style.boxInset
    canvas.paint(cell.label.items(left: left, top: top), into: label)
    top -= cell.label.height + style.labelGap
    let body = canvas.tree.add(.listBody, to: item)
    switch cell.value {
    case .block(let block):
      canvas.paint(block, left: left, top: top, into: body)
    case .flowing(let text):
      top -= style.paragraphLabelGap - style.labelGap
      text.paint(
        on: &canvas, into: body, left: left, top: top,
        room: place.height - (place.top - top) - style.boxInset)
    case .empty:
      let silence = canvas.tree.add(StructureElement(.span, actualText: cell.silence), to: body)
      canvas.paint(cell.blank.items(left: left, top: top), into: silence)
    }
  }
}
