package import STDiagnostics
internal import STSource
internal import STText

/// Reads form definitions: JSON as `Forms/blankett.schema.json` describes it. All faults of a file are reported at once,
/// each with its line, so that whoever edits a form sees what to mend.
package struct FormReader {
  private let parts: FormParts

  /// `parts` are the blocks that several forms of a regulation share.
  package init(parts: FormParts = FormParts()) { self.parts = parts }

  /// The form, or nil when there is any fault.
  package func form(json bytes: [UInt8], file: String) -> (form: FormDefinition?, findings: [Diagnostic]) {
    let (form, findings) = SourceReader.read(json: bytes, file: file) { reader -> FormDefinition? in
      let id = reader.text("id")
      let regulation = reader.optionalText("regulation")
      let bilaga = reader.optionalText("bilaga")
      let slug = reader.text("slug")
      let documentTitle = reader.text("documentTitle")
      let title = reader.object("title", Self.title)
      let number = reader.optionalObject("number", Self.box)
      let footer = reader.text("footer")
      let body = blocks("body", of: &reader)
      guard let id, let slug, let documentTitle, let title, let footer, let body else { return nil }
      return FormDefinition(
        id: id, regulation: regulation, bilaga: bilaga, slug: slug, documentTitle: documentTitle,
        title: title,
        number: number, footer: footer, body: body)
    }
    return (form, findings)
  }

  private static func title(_ reader: inout SourceReader) -> FormDefinition.Title? {
    let overline = reader.text("overline")
    let main = reader.text("main")
    let sub = reader.optionalText("sub")
    guard let overline, let main else { return nil }
    return FormDefinition.Title(overline: overline, main: main, sub: sub)
  }

  func blocks(_ key: String, of reader: inout SourceReader) -> [FormBlock]? {
    reader.objects(key) { block(&$0) }?.flatMap { $0 }
  }
}

// MARK: - Blocks

extension FormReader {
  private enum BlockType: String, CaseIterable {
    case heading, subheading, text, note, columns, boxes, ledger, table, ticks, attestation, keep, space,
      pageBreak,
      use
  }

  private func block(_ reader: inout SourceReader) -> [FormBlock]? {
    guard let type = reader.choice("type", of: BlockType.self) else { return nil }
    if type == .use { return used(&reader) }
    return single(type, &reader).map { [$0] }
  }

  private func single(_ type: BlockType, _ reader: inout SourceReader) -> FormBlock? {
    switch type {
    case .heading: reader.text("text").map(FormBlock.heading)
    case .subheading: reader.text("text").map(FormBlock.subheading)
    case .attestation: reader.text("text").map(FormBlock.attestation)
    case .text: Self.paragraph(&reader).map { .text($0.text, $0.role) }
    case .note: Self.note(&reader)
    case .columns: reader.objects("columns", Self.column).map(FormBlock.columns)
    case .boxes: Self.boxes(&reader)
    case .ledger: Self.ledger(&reader).map(FormBlock.ledger)
    case .table: Self.table(&reader).map(FormBlock.table)
    case .ticks: reader.objects("ticks", Self.tick).map(FormBlock.ticks)
    case .keep: blocks("body", of: &reader).map(FormBlock.keep)
    case .space: reader.int("height", in: 0...400).map { .space(points($0)) }
    case .pageBreak: .pageBreak
    case .use: nil
    }
  }

  private func used(_ reader: inout SourceReader) -> [FormBlock]? {
    let name = reader.text("part")
    let arguments = reader.has("with") ? reader.textMap("with") ?? [] : []
    let official = reader.has("official") ? reader.textMap("official") ?? [] : []
    guard let name else { return nil }
    guard let part = parts.blocks(named: name) else {
      reader.fault("part", "Delen ”\(name)” finns inte.", remedy: parts.hint)
      return nil
    }
    return part.map { $0.filled(with: arguments, official: official) }
  }

  private static func paragraph(_ reader: inout SourceReader) -> FormBlock.Paragraph? {
    let text = reader.text("text")
    let role = reader.optionalChoice("role", of: FormBlock.TextRole.self) ?? .normal
    return text.map { FormBlock.Paragraph(text: $0, role: role) }
  }

  private static func note(_ reader: inout SourceReader) -> FormBlock? {
    let label = reader.text("label")
    let text = reader.text("text")
    guard let label, let text else { return nil }
    return .note(label: label, text: text)
  }

  private static func column(_ reader: inout SourceReader) -> FormBlock.Column? {
    let width = reader.int("width", in: 1...1000)
    let paragraphs = reader.objects("paragraphs", paragraph)
    guard let width, let paragraphs else { return nil }
    return FormBlock.Column(width: width, paragraphs: paragraphs)
  }

  private static func tick(_ reader: inout SourceReader) -> FormBlock.Tick? {
    let label = reader.text("label")
    let path = reader.text("value")
    let official = reader.optionalTexts("official")
    guard let label, let path, let official else { return nil }
    return FormBlock.Tick(label: label, path: path, official: official)
  }
}

// MARK: - Boxes

extension FormReader {
  private static func boxes(_ reader: inout SourceReader) -> FormBlock? {
    let rows = reader.objects("rows") { $0.objects("boxes", box) }
    let repetition = reader.optionalObject("repeat", repetition)
    return rows.map { .boxes(rows: $0, repetition: repetition) }
  }

  private static func repetition(_ reader: inout SourceReader) -> FormBlock.Repetition? {
    let path = reader.text("over")
    let name = reader.text("name")
    let minimum = reader.int("minimum", in: 0...50)
    let maximum = reader.int("maximum", in: 1...50)
    guard let path, let name, let minimum, let maximum else { return nil }
    return FormBlock.Repetition(path: path, minimum: minimum, maximum: max(minimum, maximum), name: name)
  }

  private static func box(_ reader: inout SourceReader) -> FormBox? {
    let label = reader.text("label")
    let hint = reader.optionalText("hint")
    let path = reader.optionalText("value")
    let format = reader.optionalChoice("format", of: ValueFormat.self) ?? .text
    let width = reader.optionalInt("width", in: 1...1000) ?? 1
    let height = reader.optionalInt("height", in: 20...700)
    let fills = reader.optionalBool("fill") ?? false
    let isForHand = reader.optionalBool("hand") ?? false
    let official = reader.optionalTexts("official")
    guard let label, let official else { return nil }
    if path == nil, !isForHand {
      reader.fault(
        "value", "Rutan ”\(label)” har varken värde eller \"hand\": true, så den kan aldrig fyllas.")
      return nil
    }
    return FormBox(
      label: label, hint: hint, path: path, format: format, width: width, height: height.map { points($0) },
      fills: fills, official: official, isForHand: isForHand)
  }
}

// MARK: - Tables

extension FormReader {
  private static func table(_ reader: inout SourceReader) -> FormTable? {
    let name = reader.text("name")
    let path = reader.text("over")
    let columns = reader.objects("columns", tableColumn)
    let hasRowHeads = reader.optionalBool("rowHeads")
    let sum = reader.optionalObject("sum", tableSum)
    let isCompact = reader.optionalBool("compact") ?? false
    guard let name, let path, let columns else { return nil }
    guard !columns.isEmpty else {
      reader.fault("columns", "Tabellen ”\(name)” har inga kolumner.")
      return nil
    }
    return FormTable(
      name: name, path: path, columns: columns, sum: sum, hasRowHeads: hasRowHeads ?? (columns.count > 2),
      isCompact: isCompact)
  }

  private static func tableColumn(_ reader: inout SourceReader) -> FormTable.Column? {
    let label = reader.text("label")
    let hint = reader.optionalText("hint")
    let isForHand = reader.optionalBool("hand") ?? false
    let path = isForHand ? reader.optionalText("value") : reader.text("value")
    let format = reader.optionalChoice("format", of: ValueFormat.self) ?? .text
    let width = reader.int("width", in: 1...1000)
    let alignment = reader.optionalChoice("align", of: FormTable.Alignment.self) ?? .left
    let official = reader.optionalTexts("official")
    guard let label, path != nil || isForHand, let width, let official else { return nil }
    return FormTable.Column(
      label: label, hint: hint, path: path, format: format, width: width, alignment: alignment,
      official: official)
  }

  private static func tableSum(_ reader: inout SourceReader) -> FormTable.Sum? {
    let label = reader.text("label")
    let path = reader.text("value")
    let format = reader.optionalChoice("format", of: ValueFormat.self) ?? .text
    let official = reader.optionalTexts("official")
    guard let label, let path, let official else { return nil }
    return FormTable.Sum(label: label, path: path, format: format, official: official)
  }

  private static func ledger(_ reader: inout SourceReader) -> FormLedger? {
    let name = reader.text("name")
    let labelHead = reader.text("labelHead")
    let valueHead = reader.text("valueHead")
    let rows = reader.objects("rows", ledgerRow)
    guard let name, let labelHead, let valueHead, let rows else { return nil }
    return FormLedger(name: name, labelHead: labelHead, valueHead: valueHead, rows: rows)
  }

  private static func ledgerRow(_ reader: inout SourceReader) -> FormLedger.Row? {
    let label = reader.text("label")
    let hint = reader.optionalText("hint")
    let path = reader.text("value")
    let format = reader.optionalChoice("format", of: ValueFormat.self) ?? .ranges
    let official = reader.optionalTexts("official")
    guard let label, let path, let official else { return nil }
    return FormLedger.Row(label: label, hint: hint, path: path, format: format, official: official)
  }
}
