/// Whether runs and rows are seen.
enum WordRun {
  static func isHidden(_ run: MarkupElement, paragraphStyle: String?, _ facts: WordFacts) -> Bool {
    let properties = run.first("w:rPr")
    if let own = MarkupFlag.isOn(properties?.first("w:vanish"), value: "w:val") { return own }
    let styles = [properties?.first("w:rStyle")?["w:val"], paragraphStyle]
    return styles.contains { style in style.map(facts.hiddenStyles.contains) ?? false }
  }

  static func paragraphStyle(_ paragraph: MarkupElement) -> String? {
    paragraph.first("w:pPr")?.first("w:pStyle")?["w:val"]
  }

  static func isHiddenRow(_ row: MarkupElement) -> Bool {
    MarkupFlag.isOn(row.first("w:trPr")?.first("w:hidden"), value: "w:val") ?? false
  }

  static func isDeletedRow(_ row: MarkupElement) -> Bool { row.first("w:trPr")?.first("w:del") != nil }
  static func isDeletedCell(_ cell: MarkupElement) -> Bool { cell.first("w:tcPr")?.first("w:cellDel") != nil }

  /// Whether the mark that ends a paragraph is deleted, so that it runs on in the next one.
  static func isDeletedMark(_ paragraph: MarkupElement) -> Bool {
    let properties = paragraph.first("w:pPr")?.first("w:rPr")
    return properties?.first("w:del") != nil || properties?.first("w:moveFrom") != nil
  }

  /// Whether the paragraph at a place runs on in another one: its mark is deleted, and nothing but marks that take no
  /// room stands between the two.
  static func runsOn(_ nodes: [MarkupNode], at index: Int) -> Bool {
    guard let paragraph = nodes[index].element, isDeletedMark(paragraph) else { return false }
    let next = nodes[(index + 1)...].lazy.compactMap(\.element).first { !isMark($0) }
    return next?.name == "w:p"
  }

  private static func isMark(_ element: MarkupElement) -> Bool {
    element.name.hasSuffix("Start") || element.name.hasSuffix("End") || element.name == "w:proofErr"
  }
}
