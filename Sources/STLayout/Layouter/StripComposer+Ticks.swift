internal import STText

extension StripComposer {
  mutating func ticksStrip(_ ticks: [FormBlock.Tick], canvas: inout Canvas) -> Strip {
    let list = canvas.tree.add(.list, to: canvas.tree.root)
    let labels = ticks.map { tick in
      (compositor.line(tick.label, .regular, size: style.bodySize), isSet(tick.path))
    }
    let side = points(10)
    return Strip(height: points(21), keepsWithNext: true) { canvas, place in
      var left = place.left
      for (label, isSet) in labels {
        let item = canvas.tree.add(.listItem, to: list)
        let mark = canvas.tree.add(
          StructureElement(.label, actualText: isSet ? "Ikryssad:" : "Inte ikryssad:"), to: item)
        let box = Rectangle(x: left, y: place.top - points(3) - side, width: side, height: side)
        canvas.paint(Self.tickBox(box, isSet: isSet), into: mark)
        let body = canvas.tree.add(.listBody, to: item)
        let textLeft = left + side + points(6)
        canvas.paint(label.items(left: textLeft, top: place.top - points(2)), into: body)
        left = textLeft + label.width + points(28)
      }
    }
  }

  private func isSet(_ path: String) -> Bool {
    if case .flag(true)? = values.value(at: path) { true } else { false }
  }

  private static func tickBox(_ box: Rectangle, isSet: Bool) -> [PageItem] {
    let frame = PageItem.frame(box, width: 900, .black)
    guard isSet else { return [frame] }
    let inset = points(2)
    let (left, right) = (box.x + inset, box.x + box.width - inset)
    let (bottom, top) = (box.y + inset, box.y + box.height - inset)
    return [
      frame,
      .path([Point(x: left, y: bottom), Point(x: right, y: top)], width: 1_400, .black),
      .path([Point(x: left, y: top), Point(x: right, y: bottom)], width: 1_400, .black),
    ]
  }
}
