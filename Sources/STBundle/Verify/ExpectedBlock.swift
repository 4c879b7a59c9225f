internal import STLayout

/// What a form leads one to expect of its papers' tag tree, block by block.
enum ExpectedBlock {
  case heading(level: Int, String)
  case paragraph(String)
  case boxes([FormBox], FormBlock.Repetition?)
  case ticks([FormBlock.Tick])
  case table(FormTable)
  case ledger(FormLedger)

  /// Everything on the paper but the continuation sheets.
  static func blocks(of form: FormDefinition, isDraft: Bool) -> [ExpectedBlock] {
    let title = [form.title.overline, form.title.main, form.title.sub].compactMap(\.self)
    let head: [ExpectedBlock] = [.heading(level: 1, title.joined(separator: " "))]
    let number = form.number.map { [ExpectedBlock.boxes([$0], nil)] } ?? []
    let draft: [ExpectedBlock] = isDraft ? [.paragraph(PaperWords.draftNotice)] : []
    return head + number + draft + form.body.flatMap(blocks)
  }

  private static func blocks(of block: FormBlock) -> [ExpectedBlock] {
    switch block {
    case .heading(let text): [.heading(level: 2, text)]
    case .subheading(let text): [.heading(level: 3, text)]
    case .text(let text, _), .attestation(let text): [.paragraph(text)]
    case .note(let label, let text): [.paragraph("\(label) \(text)")]
    case .columns(let columns): columns.flatMap { $0.paragraphs.map { .paragraph($0.text) } }
    case .boxes(let rows, let repetition): [.boxes(rows.flatMap(\.self), repetition)]
    case .ledger(let ledger): [.ledger(ledger)]
    case .table(let table): [.table(table)]
    case .ticks(let ticks): [.ticks(ticks)]
    case .keep(let blocks): blocks.flatMap(Self.blocks)
    case .space, .pageBreak: []
    }
  }

  /// What a person would call it.
  var name: String {
    switch self {
    case .heading(_, let text): "rubriken ”\(text)”"
    case .paragraph(let text): "stycket ”\(text.prefix(60))”"
    case .boxes(let boxes, _): "rutan ”\(boxes.first?.label ?? "")”"
    case .ticks(let ticks): "kryssrutan ”\(ticks.first?.label ?? "")”"
    case .table(let table): "tabellen ”\(table.name)”"
    case .ledger(let ledger): "tabellen ”\(ledger.name)”"
    }
  }
}
