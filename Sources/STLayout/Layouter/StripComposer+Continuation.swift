internal import STText

extension StripComposer {
  /// The continuation sheet: each text that went on, under the name of its field.
  mutating func continuationStrips(
    for overflows: [Overflow], of form: FormDefinition, canvas: inout Canvas
  ) -> [Strip] {
    var strips = [heading(PaperWords.continuation, .heading2, size: style.subtitleSize, canvas: &canvas)]
    strips.append(paragraph(reference(to: form), .normal, canvas: &canvas))
    for overflow in overflows {
      compositor.noteContinuation(of: overflow.label, at: overflow.pointer)
      strips.append(.space(points(8)))
      strips.append(
        heading(
          PaperWords.continuation(of: overflow.label), .heading3, size: style.subheadingSize, canvas: &canvas)
      )
      strips += lineStrips(of: overflow, canvas: &canvas)
    }
    return strips
  }

  /// Says which certificate the sheet belongs to, so that a loose sheet finds its way back.
  private func reference(to form: FormDefinition) -> String {
    var parts = [form.documentTitle]
    if let box = form.number, let number = box.format.string(for: value(at: box.path, item: nil)) {
      parts.append("bilaga nr \(number) i ansökan")
    }
    return "Hör till: " + parts.joined(separator: ", ") + "."
  }

  /// One strip a line, so that a long text flows over as many pages as it needs.
  private mutating func lineStrips(of overflow: Overflow, canvas: inout Canvas) -> [Strip] {
    let node = canvas.tree.add(.paragraph, to: canvas.tree.root)
    let block = compositor.block(
      overflow.text, .regular, size: style.paragraphSizes[0], width: width, pointer: overflow.pointer)
    return block.lines.map { line in
      let single = TextBlock(lines: [line], size: block.size, leading: block.leading, ascent: block.ascent)
      return Strip(height: block.leading) { canvas, place in
        canvas.paint(single.items(left: place.left, top: place.top), into: node)
      }
    }
  }
}
