/// Reads the text of charts, diagrams and other drawings, a paragraph at a time.
enum DrawingText {
  static func read(_ root: MarkupElement, part: String) -> [Inspection.Text] {
    var texts: [Inspection.Text] = []
    root.walk { element in
      guard element.name == "a:p" || element.name == "c:v" else { return }
      let text = self.text(element)
      guard !text.isEmpty else { return }
      texts.append(Inspection.Text(text, at: part, isVisible: true))
    }
    return texts
  }

  static func text(_ paragraph: MarkupElement) -> String {
    if paragraph.name == "c:v" { return paragraph.text }
    var text = ""
    paragraph.walk { element in
      switch element.name {
      case "a:t", "m:t": text += element.text
      case "a:br": text += "\n"
      default: break
      }
    }
    return text
  }
}
