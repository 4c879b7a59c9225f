/// What styles say of text that is not shown.
struct OpenDocumentFacts: Sendable {
  /// Styles of text and paragraphs with `text:display="none"`, their own or by their parent.
  private(set) var hiddenText: Set<String> = []
  /// Styles of tables that are not shown.
  private(set) var hiddenTables: Set<String> = []
  /// Styles of slides that are left out of the show.
  private(set) var hiddenPages: Set<String> = []
  /// Whether anything is computed, so that cells that are not shown may be needed.
  private(set) var hasFormulas = false
  /// The words of formulas and conditions in lower case, among them the names of cells that are counted with.
  private var formulaWords: Set<String> = []
  /// Names of bookmarks that something leads to.
  private(set) var anchors: Set<String> = []

  init(_ roots: [MarkupElement]) {
    var own: [String: Bool] = [:]
    var parents: [String: String] = [:]
    var names: [String] = []
    for root in roots {
      root.walk { element in
        switch element.name {
        case "style:style":
          guard let name = element["style:name"] else { return }
          names.append(name)
          parents[name] = element["style:parent-style-name"]
          if let display = element.first("style:text-properties")?["text:display"] {
            own[name] = display == "none"
          }
          if element.first("style:table-properties")?["table:display"] == "false" {
            hiddenTables.insert(name)
          }
          if element.first("style:drawing-page-properties")?["presentation:visibility"] == "hidden" {
            hiddenPages.insert(name)
          }
        case "table:table-cell":
          if let formula = element["table:formula"], !Self.leavesTheFile(formula) { hasFormulas = true }
        case "chart:plot-area": hasFormulas = true
        default: break
        }
        for attribute in element.attributes where Self.isFormula(attribute) {
          formulaWords.formUnion(Self.words(attribute.value))
        }
        if let anchor = element["text:ref-name"] { anchors.insert(anchor) }
        if let target = element["xlink:href"], target.hasPrefix("#") {
          anchors.insert(String(target.dropFirst()))
        }
      }
    }
    for name in names where Self.isHidden(name, own, parents) { hiddenText.insert(name) }
  }

  /// Whether a formula needs another file, a server or a program, so that only its last value can stay.
  static func leavesTheFile(_ formula: String) -> Bool {
    let lower = formula.lowercased()
    return ["'file:", "'http", "dde(", "webservice("].contains(where: lower.contains)
  }

  private static func isFormula(_ attribute: MarkupElement.Attribute) -> Bool {
    ["formula", "expression", "condition"].contains(where: attribute.name.hasSuffix)
  }

  private static func words(_ formula: String) -> [String] {
    formula.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }.map(String.init)
  }

  /// A chain of parents may run in a circle.
  private static func isHidden(_ name: String, _ own: [String: Bool], _ parents: [String: String]) -> Bool {
    var current: String? = name
    for _ in 0..<32 {
      guard let step = current else { return false }
      if let isHidden = own[step] { return isHidden }
      current = parents[step]
    }
    return false
  }

  /// Why an element is not shown with all that is in it, or nil where it is.
  func hiding(_ element: MarkupElement) -> UploadRule? {
    switch element.name {
    case "text:section":
      let isHidden = element["text:display"] == "none" || element["text:is-hidden"] == "true"
      return isHidden ? .hiddenText : nil
    case "text:p", "text:h":
      if has(element, hiddenText, "text:style-name") { return .hiddenText }
      var isHidden = false
      element.walk {
        if $0.name == "text:hidden-paragraph", $0["text:is-hidden"] == "true" { isHidden = true }
      }
      return isHidden ? .hiddenText : nil
    case "text:span", "text:a": return has(element, hiddenText, "text:style-name") ? .hiddenText : nil
    case "text:hidden-text": return element["text:is-hidden"] == "false" ? nil : .hiddenText
    case "draw:page": return has(element, hiddenPages, "draw:style-name") ? .hiddenSlide : nil
    default: return nil
    }
  }

  /// Whether a name of cells is one that nothing counts with.
  func isUnusedName(_ element: MarkupElement) -> Bool {
    guard element.name == "table:named-range" || element.name == "table:named-expression",
      let name = element["table:name"]
    else { return false }
    return !Self.words(name).contains(where: formulaWords.contains)
  }

  func isHiddenTable(_ table: MarkupElement) -> Bool { has(table, hiddenTables, "table:style-name") }

  private func has(_ element: MarkupElement, _ styles: Set<String>, _ attribute: String) -> Bool {
    element[attribute].map(styles.contains) ?? false
  }
}
