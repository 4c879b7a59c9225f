internal import STLayout
internal import STPDFReader

/// Walks a form beside a paper's tag tree. Stops at the first block that is not the form's: what comes after it cannot
/// be told apart.
struct PaperWalk {
  private var paper: ReadPaper
  private var blocks: ArraySlice<TagBlock>
  private var log: ProofLog

  /// Reads a paper, and notes where it leaves its form.
  static func read(
    _ tags: PDFTag, as form: FormDefinition, path: String, isDraft: Bool, log: inout ProofLog
  ) -> ReadPaper {
    var walk = PaperWalk(
      paper: ReadPaper(path: path, form: form), blocks: TagBlock.blocks(of: tags)[...], log: log)
    walk.run(isDraft: isDraft)
    log = walk.log
    return walk.paper
  }

  private mutating func run(isDraft: Bool) {
    for expected in ExpectedBlock.blocks(of: paper.form, isDraft: isDraft) {
      guard let block = blocks.first else {
        log.report(.formNotFollowed, in: paper.path, "Pappret slutar före \(expected.name).")
        return
      }
      guard match(expected, block) else {
        log.report(
          .formNotFollowed, in: paper.path, page: block.page,
          "Här väntas \(expected.name), men här står \(block.name).")
        return
      }
      blocks.removeFirst()
    }
    continuation()
    if let extra = blocks.first {
      log.report(
        .formNotFollowed, in: paper.path, page: extra.page, "\(extra.name) hör inte till blanketten.")
      return
    }
    paper.isWhole = true
  }

  private mutating func match(_ expected: ExpectedBlock, _ block: TagBlock) -> Bool {
    switch (expected, block) {
    case (.heading(let level, let text), .heading(let found, let printed)):
      return level == found && printed.says(text)
    case (.paragraph(let text), .paragraph(let printed)):
      return printed.says(text)
    case (.boxes(let boxes, let repetition), .list(let items)):
      take(items, as: boxes, repetition)
      return true
    case (.ticks(let ticks), .list(let items)):
      return take(items, as: ticks)
    case (.table(let table), .table(let title, let rows, _)):
      return title == table.name && take(rows, as: table)
    case (.ledger(let ledger), .table(let title, let rows, _)):
      return title == ledger.name && take(rows, as: ledger)
    default:
      return false
    }
  }
}

// MARK: - Boxes

extension PaperWalk {
  private mutating func take(
    _ items: [TagBlock.Item], as boxes: [FormBox], _ repetition: FormBlock.Repetition?
  ) {
    var rest = items[...]
    for (box, path) in places(of: boxes, repetition, count: items.count) {
      let words = Self.label(box.label, box.hint)
      let isThere = { (item: TagBlock.Item) in item.label.says(words) }
      guard let found = rest.firstIndex(where: isThere) else {
        let page = rest.first?.label.page ?? items.last?.label.page
        log.report(.formNotFollowed, in: paper.path, page: page, "Rutan ”\(box.label)” saknas.")
        continue
      }
      reportExtra(rest[..<found])
      if let path {
        paper.fields.append(ReadPaper.Field(path: path, label: box.label, text: items[found].body))
      }
      rest = rest[(found + 1)...]
    }
    reportExtra(rest)
  }

  private mutating func reportExtra(_ items: ArraySlice<TagBlock.Item>) {
    for item in items {
      log.report(
        .formNotFollowed, in: paper.path, page: item.label.page,
        "Rutan ”\(item.label.words)” hör inte till blanketten.")
    }
  }

  /// The boxes with their bindings. Repeated ones stand as often as the paper has room for, within what the form allows.
  private func places(
    of boxes: [FormBox], _ repetition: FormBlock.Repetition?, count: Int
  ) -> [(box: FormBox, path: String?)] {
    guard let repetition, !boxes.isEmpty else { return boxes.map { ($0, $0.path) } }
    let times = min(max(count / boxes.count, repetition.minimum), repetition.maximum)
    return (0..<times).flatMap { index in
      boxes.map { box in (box, box.path.map { Self.path($0, item: "\(repetition.path).\(index)") }) }
    }
  }

  private static func path(_ path: String, item: String) -> String {
    if path == "item" { return item }
    return path.hasPrefix("item.") ? item + path.dropFirst("item".count) : path
  }

  /// As it is printed, the explanation after it in parentheses.
  private static func label(_ label: String, _ hint: String?) -> String {
    hint.map { "\(label) (\($0))" } ?? label
  }

  private mutating func take(_ items: [TagBlock.Item], as ticks: [FormBlock.Tick]) -> Bool {
    guard items.count == ticks.count else { return false }
    for (item, tick) in zip(items, ticks) {
      guard item.body.says(tick.label) else { return false }
      let mark = PrintedText(item.spoken ?? "", page: item.body.page)
      paper.fields.append(ReadPaper.Field(path: tick.path, label: tick.label, text: mark))
    }
    return true
  }
}

// MARK: - Tables

extension PaperWalk {
  private mutating func take(_ rows: [[PrintedText]], as table: FormTable) -> Bool {
    var rest = rows[...]
    guard isHead(rest.popFirst(), table.columns.map { ($0.label, $0.hint) }) else { return false }
    var sum: PrintedText?
    if let expected = table.sum {
      guard let last = rest.popLast(), last.count == 2, last[0].says(expected.label) else { return false }
      sum = last[1]
      paper.fields.append(ReadPaper.Field(path: expected.path, label: expected.label, text: last[1]))
    }
    guard rest.allSatisfy({ $0.count == table.columns.count }) else { return false }
    // A table without items has one empty row.
    let filled = rest.filter { row in row.contains { $0.value != nil } }
    paper.tables.append(ReadPaper.Table(form: table, rows: filled, sum: sum))
    return true
  }

  private mutating func take(_ rows: [[PrintedText]], as ledger: FormLedger) -> Bool {
    guard rows.count == ledger.rows.count + 1,
      isHead(rows.first, [(ledger.labelHead, nil), (ledger.valueHead, nil)])
    else { return false }
    for (row, expected) in zip(rows.dropFirst(), ledger.rows) {
      guard row.count == 2, row[0].says(Self.label(expected.label, expected.hint)) else { return false }
      paper.fields.append(ReadPaper.Field(path: expected.path, label: expected.label, text: row[1]))
    }
    return true
  }

  private func isHead(_ row: [PrintedText]?, _ heads: [(label: String, hint: String?)]) -> Bool {
    guard let row, row.count == heads.count else { return false }
    return zip(row, heads).allSatisfy { cell, head in cell.says(Self.label(head.label, head.hint)) }
  }
}

// MARK: - Continuation

extension PaperWalk {
  /// Puts what went on on a continuation sheet back where it belongs.
  private mutating func continuation() {
    guard case .heading(2, let title)? = blocks.first, title.says(PaperWords.continuation) else { return }
    blocks.removeFirst()
    // Whose sheet it is.
    if case .paragraph? = blocks.first { blocks.removeFirst() }
    while case .heading(3, let heading)? = blocks.first {
      blocks.removeFirst()
      var rest: [String] = []
      while case .paragraph(let paragraph)? = blocks.first {
        blocks.removeFirst()
        rest.append(paragraph.words)
      }
      join(rest.joined(separator: " "), under: heading)
      // Items beyond the form's rows have no box of their own.
      if case .table? = blocks.first { blocks.removeFirst() }
    }
  }

  private mutating func join(_ rest: String, under heading: PrintedText) {
    let place = paper.fields.firstIndex { field in
      heading.says(PaperWords.continuation(of: field.label)) && field.text.words.hasSuffix(PaperWords.goesOn)
    }
    guard let place else { return }
    let begun = paper.fields[place].text
    let words = begun.words.dropLast(PaperWords.goesOn.count) + rest
    paper.fields[place].text = PrintedText(String(words), page: begun.page)
  }
}
