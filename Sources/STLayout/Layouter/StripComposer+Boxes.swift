internal import STText

extension StripComposer {
  mutating func boxStrips(
    _ rows: [[FormBox]], repetition: FormBlock.Repetition?, canvas: inout Canvas
  ) -> [Strip] {
    let list = canvas.tree.add(.list, to: canvas.tree.root)
    guard let repetition else {
      return rows.map { boxStrip($0, item: nil, list: list) }
    }
    var items: [PaperValue] = []
    if case .list(let all)? = values.value(at: repetition.path) { items = all }
    let count = max(repetition.minimum, min(items.count, repetition.maximum))
    var strips: [Strip] = []
    for index in 0..<count {
      let item = items.indices.contains(index) ? items[index] : nil
      strips += rows.map { boxStrip($0, item: item, list: list) }
    }
    if items.count > repetition.maximum {
      strips.append(postponed(items.dropFirst(repetition.maximum), rows: rows, repetition: repetition))
    }
    return strips
  }

  private mutating func boxStrip(
    _ boxes: [FormBox], item: PaperValue?, list: StructureTree.NodeID
  ) -> Strip {
    let widths = shares(boxes.map(\.width), of: width)
    var postponed: [Overflow] = []
    let cells = zip(boxes, widths).map { box, width in
      cell(box, value: values.value(at: box.path, item: item), width: width, postponed: &postponed)
    }
    let needed = zip(boxes, cells).map { box, cell in height(of: cell, in: box) }.max() ?? 0
    let row = BoxRow(cells: cells, height: needed, style: style)
    return Strip(height: needed, grows: boxes.contains(where: \.fills)) { canvas, place in
      row.paint(on: &canvas, list: list, place: place)
      for overflow in postponed { canvas.postpone(overflow) }
    }
  }

  private func height(of cell: BoxRow.Cell, in box: FormBox) -> Length {
    let least = box.height ?? (box.fills ? style.fillHeight : style.boxHeight)
    guard case .block(let block) = cell.value else { return least }
    return max(least, cell.label.height + style.labelGap + block.height + 2 * style.boxInset)
  }

  /// A cell that stands alone, whose text is known to be short.
  mutating func cell(_ box: FormBox, value: PaperValue?, width: Length) -> BoxRow.Cell {
    var postponed: [Overflow] = []
    return cell(box, value: value, width: width, postponed: &postponed)
  }

  private mutating func cell(
    _ box: FormBox, value: PaperValue?, width: Length, postponed: inout [Overflow]
  ) -> BoxRow.Cell {
    let inner = width - 2 * style.boxPadding
    let text = box.format.string(for: value)
    var content: BoxRow.Value?
    if let text {
      content = self.content(
        text, of: box, pointer: value?.pointer ?? "", width: inner, postponed: &postponed)
    }
    return BoxRow.Cell(
      label: compositor.label(box.label, hint: box.hint, width: inner, size: style.labelSize),
      value: content ?? .empty, width: width, silence: Self.silence(of: box),
      blank: compositor.blank(size: style.bodySize))
  }

  /// What is read aloud where nothing is printed. A box that no value can ever fill is for the signature.
  private static func silence(of box: FormBox) -> String {
    guard box.isForHand else { return PaperWords.notFilledIn }
    return box.path == nil ? PaperWords.signedByHand : PaperWords.filledInByHand
  }

  /// Nil for a text that paints nothing, so that its box is said to be empty like any other.
  private mutating func content(
    _ text: String, of box: FormBox, pointer: String, width: Length, postponed: inout [Overflow]
  ) -> BoxRow.Value? {
    if box.fills {
      let text = flowing(text, in: box, pointer: pointer, width: width)
      return text.candidates.contains(where: \.isEmpty) ? nil : .flowing(text)
    }
    let block = fitted(text, in: box, pointer: pointer, width: width, postponed: &postponed)
    return block.isEmpty ? nil : .block(block)
  }

  private mutating func flowing(
    _ text: String, in box: FormBox, pointer: String, width: Length
  ) -> FlowingText {
    var candidates: [TextBlock] = []
    for size in style.paragraphSizes {
      let block = compositor.block(text, .regular, size: size, width: width, pointer: pointer)
      candidates.append(block.withParagraphs(apart: style.paragraphGap(size)))
      // What has room in the least height of the box, its label included, needs no smaller size to fall back on.
      if candidates[candidates.count - 1].height <= (box.height ?? style.fillHeight) / 2 { break }
    }
    return FlowingText(
      label: box.label, text: text, pointer: pointer, candidates: candidates,
      goesOn: continuationNote(width: width, size: candidates.last?.size ?? style.labelSize))
  }

  /// One line in the largest size that has room; else a few lines in a smaller one; else the rest elsewhere.
  private mutating func fitted(
    _ text: String, in box: FormBox, pointer: String, width: Length, postponed: inout [Overflow]
  ) -> TextBlock {
    var smallest: TextBlock?
    for (index, size) in style.valueSizes.enumerated() {
      let block = compositor.block(text, .regular, size: size, width: width, pointer: pointer)
      if block.lines.count <= (index == 0 ? 1 : style.boxLines) { return block }
      smallest = block
    }
    guard let smallest else {
      return compositor.line(text, .regular, size: style.labelSize, pointer: pointer)
    }
    let count = style.boxLines - 1
    let rest = smallest.lines[count].range.lowerBound
    postponed.append(
      Overflow(
        label: box.label, content: .text(String(decoding: text.utf8.dropFirst(rest), as: UTF8.self)),
        pointer: pointer))
    return smallest.cut(after: count, note: continuationNote(width: width, size: smallest.size))
  }

  private mutating func continuationNote(width: Length, size: Length) -> TextBlock {
    compositor.block(PaperWords.goesOn, .bold, size: size, width: width)
  }

  /// Items beyond the form's rows, as a table on a continuation sheet: a column for each box.
  private func postponed(
    _ items: ArraySlice<PaperValue>, rows: [[FormBox]], repetition: FormBlock.Repetition
  ) -> Strip {
    let columns = rows.joined().compactMap(FormTable.Column.init(of:))
    let overflow = Overflow(
      label: repetition.name, content: .items(Array(items), columns: columns),
      pointer: items.first?.pointer ?? "")
    return Strip(height: 0) { canvas, _ in canvas.postpone(overflow) }
  }
}

extension FormTable.Column {
  /// A box of a repeated row; nil for one that has no value.
  fileprivate init?(of box: FormBox) {
    guard let path = box.path else { return nil }
    self.init(
      label: box.label, hint: box.hint, path: path.hasPrefix("item.") ? String(path.dropFirst(5)) : path,
      format: box.format, width: box.width, alignment: .left, official: [])
  }
}
