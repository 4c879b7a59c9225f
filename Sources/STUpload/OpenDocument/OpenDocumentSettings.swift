internal import STDiagnostics

/// Sweeps the settings (ODF 1.3 part 3, 3.10).
struct OpenDocumentSettings {
  var tally: FindingTally

  mutating func swept(_ document: MarkupDocument) -> MarkupElement {
    for remark in document.remarks { tally.add(.markupRemark, hidden: remark) }
    var root = document.root
    root.children = kept(root)
    return root
  }

  private mutating func kept(_ element: MarkupElement) -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    for case .element(var child) in element.children {
      if let rule = rule(child) {
        // A setting without a value is no setting.
        if !child.text.isEmpty { tally.add(rule, hidden: rule.severity == .upplysning ? nil : child.text) }
        continue
      }
      if child.name != "config:config-item" { child.children = kept(child) }
      nodes.append(.element(child))
    }
    return nodes
  }

  /// Why an element goes, or nil where it stays.
  private func rule(_ element: MarkupElement) -> UploadRule? {
    let name = element["config:name"] ?? ""
    switch element.name {
    // How the window stood.
    case "config:config-item-set": return name.contains("view-settings") ? .editingTrace : nil
    case "config:config-item-map-indexed", "config:config-item-map-named", "config:config-item-map-entry":
      return .editingTrace
    case "config:config-item":
      // Whether lines break by the measures of a printer: one of three known words.
      if name == "PrinterIndependentLayout", Self.measures.contains(element.text) { return nil }
      if name.contains("Printer") { return .printer }
      if name.contains("Rsid") { return .editingTrace }
      let isPlain = ["boolean", "short", "int", "long", "double"].contains(element["config:type"] ?? "")
      return isPlain ? nil : .officeSetting
    default: return element.name.hasPrefix("office:") ? nil : .foreignMarkup
    }
  }

  private static let measures = ["disabled", "low-resolution", "high-resolution"]
}
