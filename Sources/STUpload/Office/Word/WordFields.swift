/// Takes away the codes of fields that are of no use on paper, and leaves their results (17.16).
struct WordFields {
  /// Of each field in the order of their beginnings whether it stays.
  private var decisions: [Bool] = []
  private var next = 0
  /// The fields that are open: whether each stays, and whether its result has begun.
  private var open: [(stays: Bool, hasResult: Bool)] = []
  private var tally: FindingTally

  static func flatten(_ root: inout MarkupElement, _ tally: inout FindingTally) {
    var reader = WordFieldReader()
    reader.read(root)
    var fields = WordFields(decisions: reader.fields.map(stays), tally: tally)
    for field in reader.fields where !stays(field) {
      let isExchange = exchanges.contains(word(of: field))
      fields.tally.add(isExchange ? .dataExchange : .fieldCode, hidden: field.code)
    }
    fields.flatten(&root)
    tally = fields.tally
  }

  private init(decisions: [Bool], tally: FindingTally) {
    self.decisions = decisions
    self.tally = tally
  }

  // MARK: Which

  /// Fields that number, count, point within the document or draw: without them pages would be wrong after printing.
  private static let kept: Set<String> = [
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "NOTEREF", "SEQ", "STYLEREF", "TOC",
    "INDEX",
    "HYPERLINK", "=", "EQ", "SYMBOL", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "ADVANCE",
    "FORMCHECKBOX", "FORMDROPDOWN",
  ]
  private static let exchanges: Set<String> = ["DDE", "DDEAUTO", "LINK", "IMPORT"]

  private static func word(of field: WordFieldReader.Field) -> String {
    let code = field.code.drop(while: \.isWhitespace)
    return code.first == "=" ? "=" : code.prefix { !$0.isWhitespace && $0 != "\\" }.uppercased()
  }

  private static func stays(_ field: WordFieldReader.Field) -> Bool {
    let word = word(of: field)
    guard kept.contains(word), !field.hasInnerCode else { return false }
    guard word == "HYPERLINK" else { return true }
    let target = field.code.split(separator: "\"", maxSplits: 2).dropFirst().first.map(String.init) ?? ""
    return field.code.contains("\\l") && !field.code.contains("://")
      || LocalPath.isWeb(target)
  }

  // MARK: Taking away

  private mutating func flatten(_ element: inout MarkupElement) {
    var kept: [MarkupNode] = []
    kept.reserveCapacity(element.children.count)
    for node in element.children {
      guard case .element(var child) = node else {
        kept.append(node)
        continue
      }
      if child.name == "w:fldSimple" {
        kept += simple(child)
        continue
      }
      let isNeeded = keep(&child)
      let hadContent = child.name == "w:r" && WordShape.hasContent(child)
      if isNeeded { flatten(&child) }
      if isNeeded, !hadContent || WordShape.hasContent(child) { kept.append(.element(child)) }
    }
    element.children = kept
  }

  /// A field in one element.
  private mutating func simple(_ field: MarkupElement) -> [MarkupNode] {
    var inner = field
    let stays = decide()
    flatten(&inner)
    if stays { return [.element(inner)] }
    return inner.children.filter { $0.element?.name != "w:fldData" }
  }

  private mutating func decide() -> Bool {
    defer { next += 1 }
    return decisions.indices.contains(next) ? decisions[next] : false
  }

  /// Whether an element inside a run stays; keeps account of the fields on the way.
  private mutating func keep(_ element: inout MarkupElement) -> Bool {
    switch element.name {
    case "w:fldChar":
      switch element["w:fldCharType"] {
      case "begin":
        // A field within the code of one that goes is nothing on its own.
        open.append((decide() && !isInLostCode, false))
        return open.last?.stays ?? false
      case "separate":
        guard let field = open.popLast() else { return false }
        open.append((field.stays, true))
        return field.stays
      default: return open.popLast()?.stays ?? false
      }
    case "w:instrText": return open.last?.stays ?? false
    case "w:t", "w:tab", "w:br", "w:cr", "w:sym", "w:drawing", "w:pict", "w:object": return !isInLostCode
    default: return true
    }
  }

  private var isInLostCode: Bool { open.contains { !$0.stays && !$0.hasResult } }
}
