import STLayout

/// A place of one of our forms that stands for a field of the official form.
struct FormBinding: Hashable {
  let officialName: String
  /// What is printed there; nil for what is only ever written by hand. A `*` is the row number.
  let value: String?

  static func all(of form: FormDefinition) -> [FormBinding] {
    (form.number.map { all(of: $0, in: nil) } ?? []) + form.body.flatMap(all)
  }

  private static func all(of block: FormBlock) -> [FormBinding] {
    switch block {
    case .boxes(let rows, let repetition):
      rows.joined().flatMap { all(of: $0, in: repetition) }
    case .ledger(let ledger):
      ledger.rows.flatMap { bindings($0.official, $0.path) }
    case .table(let table):
      table.columns.flatMap { column in
        bindings(column.official, column.path.map { "\(table.path).*.\($0)" })
      }
        + (table.sum.map { bindings($0.official, $0.path) } ?? [])
    case .ticks(let ticks):
      ticks.flatMap { bindings($0.official, $0.path) }
    case .keep(let blocks):
      blocks.flatMap(all)
    case .heading, .subheading, .text, .note, .columns, .attestation, .space, .pageBreak:
      []
    }
  }

  /// Of a repeated box the first name stands for the first item.
  private static func all(of box: FormBox, in repetition: FormBlock.Repetition?) -> [FormBinding] {
    guard let repetition else { return bindings(box.official, box.path) }
    return box.official.enumerated().map { index, name in
      let value = box.path?.replacing("item.", with: "\(repetition.path).\(index).")
      return FormBinding(officialName: name, value: value)
    }
  }

  private static func bindings(_ official: [String], _ value: String?) -> [FormBinding] {
    official.map { FormBinding(officialName: $0, value: value) }
  }
}
