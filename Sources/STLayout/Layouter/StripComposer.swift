internal import STText

/// Turns a form's blocks into strips, and makes the tag tree's nodes in the same order.
struct StripComposer {
  var compositor: Compositor
  let values: PaperValue
  var style: FormStyle { compositor.style }
  var width: Length { Page.a4().width - 2 * style.margin }

  init(compositor: Compositor, values: PaperValue) {
    self.compositor = compositor
    self.values = values
  }

  mutating func strips(of form: FormDefinition, isDraft: Bool, canvas: inout Canvas) -> [Strip] {
    var strips: [Strip] = []
    strips += titleStrips(of: form, canvas: &canvas)
    if isDraft { strips += draftStrips(canvas: &canvas) }
    for block in form.body {
      strips += self.strips(of: block, canvas: &canvas)
    }
    return strips
  }

  mutating func strips(of block: FormBlock, canvas: inout Canvas) -> [Strip] {
    switch block {
    case .heading(let text):
      [.space(points(12)), heading(text, .heading2, size: style.headingSize, canvas: &canvas)]
    case .subheading(let text):
      [.space(points(6)), heading(text, .heading3, size: style.subheadingSize, canvas: &canvas)]
    case .text(let text, let role):
      [paragraph(text, role, canvas: &canvas)]
    case .note(let label, let text):
      [note(label, text, canvas: &canvas)]
    case .attestation(let text):
      attestationStrips(text, canvas: &canvas)
    case .columns(let columns):
      [columnsStrip(columns, canvas: &canvas)]
    case .boxes(let rows, let repetition):
      boxStrips(rows, repetition: repetition, canvas: &canvas)
    case .ledger(let ledger):
      ledgerStrips(ledger, canvas: &canvas)
    case .table(let table):
      tableStrips(table, canvas: &canvas)
    case .ticks(let ticks):
      [ticksStrip(ticks, canvas: &canvas)]
    case .keep(let blocks):
      keptTogether(blocks.flatMap { strips(of: $0, canvas: &canvas) })
    case .space(let height):
      [.space(height)]
    case .pageBreak:
      [Strip(height: 0, breaksBefore: true) { _, _ in }]
    }
  }

  private func keptTogether(_ strips: [Strip]) -> [Strip] {
    var strips = strips
    for index in strips.indices.dropLast() { strips[index].keepsWithNext = true }
    return strips
  }
}
