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
      switch overflow.content {
      case .text(let text):
        strips += lineStrips(of: text, pointer: overflow.pointer, canvas: &canvas)
      case .items(let items, let columns):
        strips += tableStrips(
          FormTable(name: overflow.label, path: "", columns: columns, sum: nil, hasRowHeads: false),
          items: items, canvas: &canvas
        )
      }
    }
    return strips
  }

  /// Says which certificate the sheet belongs to, so that a loose sheet finds its way back.
  private func reference(to form: FormDefinition) -> String {
    var parts = [form.documentTitle]
    if let box = form.number, let number = box.format.string(for: values.value(at: box.path, item: nil)) {
      parts.append("bilaga nr \(number) i ansökan")
    }
    return "Hör till: " + parts.joined(separator: ", ") + "."
  }

  /// One strip a line, so that a long text flows over as many pages as it needs.
  private mutating func lineStrips(of text: String, pointer: String, canvas: inout Canvas) -> [Strip] {
    let size = style.paragraphSizes[0]
    let block = compositor.block(text, .regular, size: size, width: width, pointer: pointer)
      .withParagraphs(apart: style.paragraphGap(size))
    var strips: [Strip] = []
    var end = 0
    for paragraph in block.paragraphs {
      if paragraph.top > end { strips.append(.space(paragraph.top - end)) }
      end = paragraph.top + paragraph.block.height
      let node = canvas.tree.add(.paragraph, to: canvas.tree.root)
      strips += paragraph.block.lines.map { line in
        Strip(height: block.leading) { canvas, place in
          canvas.paint(block.with([line]).items(left: place.left, top: place.top), into: node)
        }
      }
    }
    return strips
  }
}
