package import STDiagnostics
internal import STSource

/// Blocks that several forms of a regulation share, by name: the applicant, a signer. A binding in a part may hold a
/// parameter in braces, such as `signer.{roll}.name`, which the form that uses the part fills in.
package struct FormParts: Sendable {
  private let parts: [(name: String, blocks: [FormBlock])]

  package init() { parts = [] }

  private init(parts: [(name: String, blocks: [FormBlock])]) { self.parts = parts }

  /// Reads a `delar.json`; nil when there is any fault.
  package static func read(json bytes: [UInt8], file: String) -> (parts: FormParts?, findings: [Diagnostic]) {
    let plain = FormReader()
    let (parts, findings) = SourceReader.read(json: bytes, file: file) {
      reader -> [(name: String, blocks: [FormBlock])]? in
      reader.objects("parts") { part -> (name: String, blocks: [FormBlock])? in
        let name = part.text("name")
        let blocks = plain.blocks("body", of: &part)
        guard let name, let blocks else { return nil }
        return (name, blocks)
      }
    }
    return (parts.map { FormParts(parts: $0) }, findings)
  }

  func blocks(named name: String) -> [FormBlock]? { parts.first { $0.name == name }?.blocks }

  /// What there is, for whoever misspelt a name.
  var hint: String { "Delar som finns: " + parts.map(\.name).joined(separator: ", ") + "." }
}

extension FormBlock {
  /// The block with its parameters filled in. `official` gives, by label, the official form's own field names where
  /// they differ from those of the part.
  func filled(
    with arguments: [(key: String, value: String)], official: [(key: String, value: String)]
  ) -> FormBlock {
    switch self {
    case .boxes(let rows, let repetition):
      .boxes(
        rows: rows.map { $0.map { $0.filled(with: arguments, official: official) } }, repetition: repetition)
    case .keep(let blocks):
      .keep(blocks.map { $0.filled(with: arguments, official: official) })
    case .ticks(let ticks):
      .ticks(ticks.map { $0.filled(with: arguments, official: official) })
    case .heading, .subheading, .text, .note, .columns, .ledger, .table, .attestation, .space, .pageBreak:
      self
    }
  }

  fileprivate static func filled(_ path: String, with arguments: [(key: String, value: String)]) -> String {
    arguments.reduce(path) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}

extension FormBlock.Tick {
  fileprivate func filled(
    with arguments: [(key: String, value: String)], official names: [(key: String, value: String)]
  ) -> FormBlock.Tick {
    FormBlock.Tick(
      label: label, path: FormBlock.filled(path, with: arguments),
      official: names.first { $0.key == label }.map { [$0.value] } ?? official)
  }
}

extension FormBox {
  fileprivate func filled(
    with arguments: [(key: String, value: String)], official names: [(key: String, value: String)]
  ) -> FormBox {
    return FormBox(
      label: label, hint: hint, path: path.map { FormBlock.filled($0, with: arguments) }, format: format,
      width: width, height: height, fills: fills,
      official: names.first { $0.key == label }.map { [$0.value] } ?? official, isForHand: isForHand)
  }
}
