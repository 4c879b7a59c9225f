/// Reads the text of a part by paragraphs, as a reader sees it: runs joined, tracked changes accepted, results of fields
/// and not their codes.
struct WordText {
  private(set) var texts: [Inspection.Text] = []
  private let part: String
  private let facts: WordFacts
  private var number = 0
  private var visible = ""
  private var hidden = ""
  private var style: String?
  private var runsOn = false
  /// Whether the paragraph that is about to be read has no end of its own.
  private var mayRunOn = false
  /// For each open field whether its result has begun.
  private var fields: [Bool] = []

  init(_ part: String, _ facts: WordFacts) {
    self.part = part
    self.facts = facts
  }

  mutating func read(_ root: MarkupElement) {
    children(root, isHidden: false)
    finish()
  }

  private mutating func read(_ element: MarkupElement, isHidden: Bool) {
    switch element.name {
    case "w:p": paragraph(element, isHidden: isHidden)
    case "w:pPr", "w:rPr", "w:sdtPr", "w:tblPr", "w:tcPr", "w:trPr", "w:sectPr": break
    case "w:r":
      let isRunHidden = WordRun.isHidden(element, paragraphStyle: style, facts)
      children(element, isHidden: isHidden || isRunHidden)
    case "w:del", "w:moveFrom", "mc:Fallback": children(element, isHidden: true)
    case "w:tr":
      children(element, isHidden: isHidden || WordRun.isHiddenRow(element) || WordRun.isDeletedRow(element))
    case "w:tc": children(element, isHidden: isHidden || WordRun.isDeletedCell(element))
    case "mc:AlternateContent":
      for branch in element.elements {
        children(branch, isHidden: isHidden || branch != element.first("mc:Choice"))
      }
    case "w:footnote": children(element, isHidden: isUnused(element, facts.footnotes))
    case "w:endnote": children(element, isHidden: isUnused(element, facts.endnotes))
    case "w:fldChar": field(element["w:fldCharType"] ?? "")
    case "w:t", "m:t": add(element.text, isHidden: isHidden || isInCode)
    case "w:delText", "w:instrText", "w:delInstrText": add(element.text, isHidden: true)
    case "w:tab", "w:ptab": add("\t", isHidden: isHidden || isInCode)
    case "w:br", "w:cr": add("\n", isHidden: isHidden || isInCode)
    case "w:noBreakHyphen": add("\u{2011}", isHidden: isHidden || isInCode)
    case "v:textpath": add(element["string"] ?? "", isHidden: isHidden)
    default: children(element, isHidden: isHidden || MarkupShape.isHidden(element))
    }
  }

  private mutating func children(_ element: MarkupElement, isHidden: Bool) {
    for (index, node) in element.children.enumerated() {
      guard let child = node.element else { continue }
      mayRunOn = child.name == "w:p" && WordRun.runsOn(element.children, at: index)
      read(child, isHidden: isHidden)
    }
  }

  /// A text box stands inside a paragraph and has its own.
  private mutating func paragraph(_ element: MarkupElement, isHidden: Bool) {
    let outer = (visible, hidden, style, runsOn)
    let isOpen = mayRunOn
    if !runsOn {
      visible = ""
      hidden = ""
    }
    style = WordRun.paragraphStyle(element)
    runsOn = false
    children(element, isHidden: isHidden)
    if isOpen {
      runsOn = true
      return
    }
    finish()
    (visible, hidden, style, runsOn) = outer.3 ? ("", "", nil, false) : outer
  }

  private mutating func finish() {
    number += 1
    let place = "\(part), stycke \(number)"
    if !visible.isEmpty { texts.append(Inspection.Text(visible, at: place, isVisible: true)) }
    if !hidden.isEmpty { texts.append(Inspection.Text(hidden, at: place, isVisible: false)) }
    visible = ""
    hidden = ""
    runsOn = false
  }

  private mutating func add(_ text: String, isHidden: Bool) {
    if isHidden { hidden += text } else { visible += text }
  }

  private var isInCode: Bool { fields.contains(false) }

  private mutating func field(_ kind: String) {
    switch kind {
    case "begin": fields.append(false)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  private func isUnused(_ note: MarkupElement, _ used: Set<String>) -> Bool {
    guard note["w:type"] == nil, let id = note["w:id"] else { return false }
    return !used.contains(id)
  }
}
