internal import STText

extension StripComposer {
  mutating func tableStrips(_ table: FormTable, canvas: inout Canvas) -> [Strip] {
    var items: [PaperValue] = []
    if case .list(let all)? = values.value(at: table.path) { items = all }
    return tableStrips(table, items: items, canvas: &canvas)
  }

  mutating func tableStrips(_ table: FormTable, items: [PaperValue], canvas: inout Canvas) -> [Strip] {
    let node = canvas.tree.add(StructureElement(.table, title: table.name), to: canvas.tree.root)
    let widths = shares(table.columns.map(\.width), of: width)
    let head = headRow(table.columns.map { ($0.label, $0.hint, $0.alignment) }, widths: widths)
    // What the columns hold has been explained once.
    let again = repeatedHead(headRow(table.columns.map { ($0.label, nil, $0.alignment) }, widths: widths))
    let headNode = canvas.tree.add(.tableHead, to: node)
    let bodyNode = canvas.tree.add(.tableBody, to: node)
    var strips = [strip(head, parent: headNode, keepsWithNext: true)]
    for item in items.isEmpty ? [.group([:])] : items {
      var row = strip(bodyRow(of: table, item: item, widths: widths), parent: bodyNode)
      row.repeatedHead = again
      strips.append(row)
    }
    if let sum = table.sum {
      let footNode = canvas.tree.add(.tableFoot, to: node)
      // Kept with what vouches for it, so that nobody signs a sheet without a row of the table.
      var last = strip(sumRow(sum, of: table, widths: widths), parent: footNode, keepsWithNext: true)
      last.repeatedHead = again
      strips.append(last)
    }
    return withoutStragglers(strips)
  }

  /// The last rows of a table stay together, so that a page does not begin with one of them alone.
  private func withoutStragglers(_ strips: [Strip]) -> [Strip] {
    var strips = strips
    for index in strips.indices.dropFirst().dropLast().suffix(style.lastRows - 1) {
      strips[index].keepsWithNext = true
    }
    return strips
  }

  /// Fixed rows. The kind of paper is a cell like its number: with two columns a row is heard whole, and a head for each
  /// row would make more heads than data.
  mutating func ledgerStrips(_ ledger: FormLedger, canvas: inout Canvas) -> [Strip] {
    let node = canvas.tree.add(StructureElement(.table, title: ledger.name), to: canvas.tree.root)
    let widths = shares([58, 42], of: width)
    let head = headRow(
      [(ledger.labelHead, nil, .left), (ledger.valueHead, nil, .left)], widths: widths)
    let headNode = canvas.tree.add(.tableHead, to: node)
    let bodyNode = canvas.tree.add(.tableBody, to: node)
    var strips = [strip(head, parent: headNode, keepsWithNext: true)]
    for row in ledger.rows {
      var strip = strip(ledgerRow(row, widths: widths), parent: bodyNode)
      strip.repeatedHead = repeatedHead(head)
      strips.append(strip)
    }
    return strips
  }

  private func strip(
    _ row: GridRow, parent: StructureTree.NodeID, keepsWithNext: Bool = false
  ) -> Strip {
    let style = style
    return Strip(height: row.height, keepsWithNext: keepsWithNext) { canvas, place in
      row.paint(on: &canvas, parent: parent, place: place, style: style)
    }
  }

  private func repeatedHead(_ row: GridRow) -> Strip.RepeatedHead {
    let style = style
    return Strip.RepeatedHead(height: row.height) { canvas, place in
      row.paint(on: &canvas, parent: nil, place: place, style: style)
    }
  }

  private mutating func headRow(
    _ heads: [(label: String, hint: String?, alignment: FormTable.Alignment)], widths: [Length]
  ) -> GridRow {
    let cells = zip(heads, widths).map { head, width in
      GridRow.Cell(
        block: compositor.label(
          head.label, hint: head.hint, width: width - 2 * style.boxPadding, size: 7_500),
        width: width, alignment: head.alignment, element: StructureElement(.tableHeader, scope: .column))
    }
    return GridRow(cells: cells, atLeast: style.rowHeight, shade: style.headShade)
  }

  private mutating func bodyRow(of table: FormTable, item: PaperValue, widths: [Length]) -> GridRow {
    var isHead = table.hasRowHeads
    let cells = zip(table.columns, widths).map { column, width in
      let element = isHead ? StructureElement(.tableHeader, scope: .row) : StructureElement(.tableData)
      isHead = false
      return dataCell(
        column.path.flatMap(item.value(at:)), column.format, width: width,
        alignment: column.alignment, element: element,
        silence: column.path == nil ? PaperWords.filledInByHand : PaperWords.notFilledIn,
        isCompact: table.isCompact)
    }
    return GridRow(cells: cells, atLeast: table.isCompact ? style.compactRowHeight : style.rowHeight)
  }

  private mutating func sumRow(_ sum: FormTable.Sum, of table: FormTable, widths: [Length]) -> GridRow {
    let lastWidth = widths.last ?? width
    let label = GridRow.Cell(
      block: compositor.block(sum.label, .bold, size: style.tableSize, width: width - lastWidth),
      width: width - lastWidth, alignment: .right,
      element: StructureElement(.tableHeader, scope: .row, columnSpan: max(1, table.columns.count - 1)))
    let value = dataCell(
      values.value(at: sum.path), sum.format, .bold, width: lastWidth,
      alignment: table.columns.last?.alignment ?? .right, element: StructureElement(.tableData),
      silence: PaperWords.notFilledIn)
    return GridRow(cells: [label, value], atLeast: points(24))
  }

  private mutating func ledgerRow(_ row: FormLedger.Row, widths: [Length]) -> GridRow {
    let label = compositor.label(
      row.label, hint: row.hint, width: widths[0] - 2 * style.boxPadding, size: style.tableSize)
    return GridRow(
      cells: [
        GridRow.Cell(
          block: label, width: widths[0], element: StructureElement(.tableData), padding: 5_000),
        dataCell(
          values.value(at: row.path), row.format, width: widths[1], alignment: .left,
          element: StructureElement(.tableData), silence: PaperWords.noAttachment),
      ], atLeast: style.ledgerRowHeight)
  }

  /// A cell with a value. An empty one holds a space, so that it is there in the tag tree and can be said to be empty.
  private mutating func dataCell(
    _ value: PaperValue?, _ format: ValueFormat, _ fontStyle: FontStyle = .regular, width: Length,
    alignment: FormTable.Alignment, element: StructureElement, silence: String, isCompact: Bool = false
  ) -> GridRow.Cell {
    let size = isCompact ? style.compactTableSize : style.tableSize
    var block: TextBlock?
    if let text = format.string(for: value) {
      block = compositor.block(
        text, fontStyle, size: size, width: width - 2 * style.boxPadding,
        pointer: value?.pointer ?? "")
    }
    let printed = block.flatMap { $0.isEmpty ? nil : $0 }
    var cell = GridRow.Cell(
      block: printed ?? compositor.blank(size: size), width: width, alignment: alignment,
      element: element, silence: printed == nil ? silence : nil)
    cell.padding = isCompact ? style.compactRowPadding : style.rowPadding
    return cell
  }
}
