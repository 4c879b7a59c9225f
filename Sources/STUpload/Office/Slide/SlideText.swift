/// Reads the text of a slide, a paragraph at a time, without what is formatted as hidden.
enum SlideText {
  static func read(_ root: MarkupElement, part: String) -> [Inspection.Text] {
    var texts: [Inspection.Text] = []
    read(root, part, isHidden: false, &texts)
    return texts
  }

  private static func read(
    _ element: MarkupElement, _ part: String, isHidden: Bool, _ texts: inout [Inspection.Text]
  ) {
    switch element.name {
    case "a:p", "c:v":
      let text = DrawingText.text(element)
      guard !text.isEmpty else { return }
      texts.append(
        Inspection.Text(text, at: "\(part), stycke \(texts.count + 1)", isVisible: !isHidden))
    case "p:extLst", "a:extLst": return
    case "mc:AlternateContent":
      if let shown = element.first("mc:Choice") { read(shown, part, isHidden: isHidden, &texts) }
    default:
      let isHidden = isHidden || MarkupShape.isHidden(element)
      for child in element.elements { read(child, part, isHidden: isHidden, &texts) }
    }
  }
}
