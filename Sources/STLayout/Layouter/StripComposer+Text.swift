internal import STText

extension StripComposer {
  mutating func heading(
    _ text: String, _ role: StructureRole, size: Length, canvas: inout Canvas
  ) -> Strip {
    let node = canvas.tree.add(role, to: canvas.tree.root)
    let block = compositor.block(text, .bold, size: size, width: width)
    return Strip(height: block.height + points(3), keepsWithNext: true) { canvas, place in
      canvas.paint(block.items(left: place.left, top: place.top), into: node)
    }
  }

  mutating func paragraph(_ text: String, _ role: FormBlock.TextRole, canvas: inout Canvas) -> Strip {
    let node = canvas.tree.add(.paragraph, to: canvas.tree.root)
    let block = block(for: FormBlock.Paragraph(text: text, role: role), width: width)
    return Strip(height: block.height + points(4)) { canvas, place in
      canvas.paint(block.items(left: place.left, top: place.top), into: node)
    }
  }

  /// A footnote: its mark is a label of its own, so that it is known which reference it answers.
  mutating func note(_ label: String, _ text: String, canvas: inout Canvas) -> Strip {
    let node = canvas.tree.add(.note, to: canvas.tree.root)
    let labelNode = canvas.tree.add(.label, to: node)
    let mark = compositor.spaced(
      compositor.line(label, .regular, size: style.smallSize), .regular)
    let indent = mark.width + points(4)
    let block = compositor.block(text, .regular, size: style.smallSize, width: width - indent)
    return Strip(height: block.height + points(4)) { canvas, place in
      canvas.paint(mark.items(left: place.left, top: place.top), into: labelNode)
      canvas.paint(block.items(left: place.left + indent, top: place.top), into: node)
    }
  }

  mutating func attestationStrips(_ text: String, canvas: inout Canvas) -> [Strip] {
    let node = canvas.tree.add(.paragraph, to: canvas.tree.root)
    let block = compositor.block(text, .bold, size: style.bodySize, width: width)
    let strip = Strip(height: block.height + points(5), keepsWithNext: true) { canvas, place in
      canvas.paint(block.items(left: place.left, top: place.top), into: node)
    }
    return [.space(points(13)), strip]
  }

  /// Paragraphs side by side, read column by column.
  mutating func columnsStrip(_ columns: [FormBlock.Column], canvas: inout Canvas) -> Strip {
    let gap = points(24)
    let widths = shares(columns.map(\.width), of: width - gap * (columns.count - 1))
    var painted: [(node: StructureTree.NodeID, block: TextBlock, left: Length, top: Length)] = []
    var left = 0
    var height = 0
    for (column, columnWidth) in zip(columns, widths) {
      var top = 0
      for paragraph in column.paragraphs {
        let node = canvas.tree.add(.paragraph, to: canvas.tree.root)
        let block = block(for: paragraph, width: columnWidth)
        painted.append((node, block, left, top))
        top += block.height
      }
      height = max(height, top)
      left += columnWidth + gap
    }
    return Strip(height: height) { canvas, place in
      for part in painted {
        let items = part.block.items(left: place.left + part.left, top: place.top - part.top)
        canvas.paint(items, into: part.node)
      }
    }
  }

  private mutating func block(for paragraph: FormBlock.Paragraph, width: Length) -> TextBlock {
    switch paragraph.role {
    case .normal: compositor.block(paragraph.text, .regular, size: style.bodySize, width: width)
    case .strong: compositor.block(paragraph.text, .bold, size: style.bodySize, width: width)
    case .small: compositor.block(paragraph.text, .regular, size: style.smallSize, width: width)
    }
  }

  /// Parts of a width by shares; the last takes the rounding.
  func shares(_ shares: [Int], of total: Length) -> [Length] {
    let sum = max(1, shares.reduce(0, +))
    var used = 0
    return shares.enumerated().map { index, share in
      let part = index == shares.count - 1 ? total - used : total * share / sum
      used += part
      return part
    }
  }
}
