/// Whether a drawn shape is shown.
enum MarkupShape {
  static func isHidden(_ element: MarkupElement) -> Bool {
    if element.name.hasPrefix("v:"), let style = element["style"] {
      return style.contains("visibility:hidden")
    }
    return element.elements.contains { child in
      if child.name == "wp:docPr" { return MarkupFlag.isOn(child["hidden"]) }
      // In this order, since nearly no element has such an end, and looking within takes longer.
      guard child.name.hasSuffix("Pr"), child.name.contains(":nv") else { return false }
      return child.elements.contains { $0.name.hasSuffix(":cNvPr") && MarkupFlag.isOn($0["hidden"]) }
    }
  }
}
