/// Puts the picture of an embedded object in its place, since the object itself goes (19.3.1.36).
enum SlideObjects {
  static func replace(in element: inout MarkupElement) {
    for index in element.children.indices {
      guard case .element(var child) = element.children[index] else { continue }
      if child.name == "p:graphicFrame", holdsObject(child), let picture = picture(of: child, []) {
        child = picture
      } else {
        replace(in: &child)
      }
      element.children[index] = .element(child)
    }
  }

  private static func holdsObject(_ frame: MarkupElement) -> Bool {
    var holds = false
    frame.walk { if $0.name == "p:oleObj" { holds = true } }
    return holds
  }

  /// With the namespaces that stood around it.
  private static func picture(
    of element: MarkupElement, _ declarations: [MarkupElement.Declaration]
  ) -> MarkupElement? {
    if element.name == "p:pic" {
      var picture = element
      picture.inherit(declarations)
      return picture
    }
    // What stands nearer goes before what stands farther out.
    let inner = element.declarations + declarations
    for child in element.elements {
      if let picture = picture(of: child, inner) { return picture }
    }
    return nil
  }
}
