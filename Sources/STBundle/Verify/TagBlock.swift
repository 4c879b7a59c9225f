internal import STPDFReader

/// A paper's tag tree as a row of blocks, the way that its form is one: elements that only group others are opened.
enum TagBlock: Sendable {
  case heading(level: Int, PrintedText)
  case paragraph(PrintedText)
  case list([Item])
  case table(title: String, rows: [[PrintedText]], page: Int?)
  /// Something that none of our papers has.
  case other(role: String, PrintedText)

  struct Item: Sendable {
    let label: PrintedText
    let body: PrintedText
    /// What is read aloud for a tick box.
    let spoken: String?
  }

  static func blocks(of tag: PDFTag) -> [TagBlock] {
    switch tag.role {
    case "StructTreeRoot", "Document", "DocumentFragment", "Part", "Sect", "Art", "Div", "NonStruct":
      return tag.tags.flatMap(blocks)
    case "H1", "H2", "H3":
      return [.heading(level: Int(tag.role.suffix(1)) ?? 0, PrintedText(tag))]
    case "P", "Note":
      return [.paragraph(PrintedText(tag))]
    case "L":
      return [.list(tag.tags.map(item))]
    case "Table":
      return [.table(title: tag.title ?? "", rows: rows(of: tag), page: PrintedText.page(of: tag))]
    default:
      return [.other(role: tag.role, PrintedText(tag))]
    }
  }

  private static func item(_ tag: PDFTag) -> Item {
    let label = tag.tags.first { $0.role == "Lbl" } ?? PDFTag(role: "Lbl")
    let body = tag.tags.first { $0.role == "LBody" } ?? PDFTag(role: "LBody")
    return Item(label: PrintedText(label), body: PrintedText(body), spoken: label.actualText)
  }

  private static func rows(of tag: PDFTag) -> [[PrintedText]] {
    if tag.role == "TR" { return [tag.tags.map(PrintedText.init)] }
    return tag.tags.flatMap(rows)
  }

  /// Where the block begins, counted from 1.
  var page: Int? {
    switch self {
    case .heading(_, let text), .paragraph(let text), .other(_, let text): text.page
    case .list(let items): items.lazy.compactMap { $0.label.page ?? $0.body.page }.first
    case .table(_, _, let page): page
    }
  }

  /// What a person would call it.
  var name: String {
    switch self {
    case .heading(_, let text): "rubriken ”\(text.words)”"
    case .paragraph(let text): "stycket ”\(text.words.prefix(60))”"
    case .list(let items): "rutan ”\(items.first?.label.words ?? "")”"
    case .table(let title, _, _): "tabellen ”\(title)”"
    case .other(let role, _): "ett element av slaget \(role)"
    }
  }
}
