internal import STText

/// A row of a table: cells side by side on a common grid.
struct GridRow {
  struct Cell {
    let block: TextBlock
    let width: Length
    var alignment = FormTable.Alignment.left
    /// How the cell is tagged; a header says what it speaks for.
    let element: StructureElement
    /// What is read aloud where nothing is printed.
    var silence: String?
    /// Space above and below the text.
    var padding: Length = 4_000
  }

  let cells: [Cell]
  let height: Length
  var shade: Ink?

  init(cells: [Cell], atLeast: Length, shade: Ink? = nil) {
    self.cells = cells
    self.shade = shade
    height = cells.reduce(atLeast) { max($0, $1.block.height + 2 * $1.padding) }
  }

  /// Paints the row into a row element of `parent`; as furniture when the same head has been read already.
  func paint(on canvas: inout Canvas, parent: StructureTree.NodeID?, place: Strip.Place, style: FormStyle) {
    canvas.paint(grid(in: place, style: style), as: .layout)
    let row = parent.map { canvas.tree.add(.tableRow, to: $0) }
    var left = place.left
    for cell in cells {
      let items = items(of: cell, left: left, place: place, style: style)
      if let row {
        let node = canvas.tree.add(cell.element, to: row)
        let content = cell.silence.map {
          canvas.tree.add(StructureElement(.span, actualText: $0), to: node)
        }
        canvas.paint(items, into: content ?? node)
      } else {
        canvas.paint(items, as: .repeatedHead)
      }
      left += cell.width
    }
  }

  private func items(of cell: Cell, left: Length, place: Strip.Place, style: FormStyle) -> [PageItem] {
    let top = place.top - max(cell.padding, (place.height - cell.block.height) / 2)
    return switch cell.alignment {
    case .left: cell.block.items(left: left + style.boxPadding, top: top)
    case .right: cell.block.items(right: left + cell.width - style.boxPadding, top: top)
    }
  }

  private func grid(in place: Strip.Place, style: FormStyle) -> [PageItem] {
    let bottom = place.top - place.height
    let frame = Rectangle(x: place.left, y: bottom, width: place.width, height: place.height)
    var items: [PageItem] = []
    if let shade { items.append(.fill(frame, shade)) }
    items.append(.frame(frame, width: style.innerLine, .black))
    var x = place.left
    for cell in cells.dropLast() {
      x += cell.width
      items.append(.line(fromX: x, fromY: bottom, toX: x, toY: place.top, width: style.innerLine, .black))
    }
    return items
  }
}
