/// Writes a tree as UTF-8: the same tree gives the same bytes, and reading them gives the same tree.
struct MarkupWriter {
  private var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

  static func write(_ root: MarkupElement) -> [UInt8] {
    var writer = MarkupWriter()
    writer.element(root)
    return writer.output
  }

  private mutating func element(_ element: MarkupElement) {
    raw("<" + element.tag)
    for declaration in element.declarations {
      raw(declaration.prefix.isEmpty ? " xmlns=\"" : " xmlns:\(declaration.prefix)=\"")
      escaped(declaration.uri, inAttribute: true)
      raw("\"")
    }
    for attribute in element.attributes {
      raw(" \(attribute.tag)=\"")
      escaped(attribute.value, inAttribute: true)
      raw("\"")
    }
    if element.children.isEmpty { return raw("/>") }
    raw(">")
    for child in element.children {
      switch child {
      case .element(let child): self.element(child)
      case .text(let text): escaped(text, inAttribute: false)
      }
    }
    raw("</" + element.tag + ">")
  }

  private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }

  /// A carriage return, and in an attribute any line break or tab, would come back as another blank.
  private mutating func escaped(_ text: String, inAttribute: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\r"): raw("&#13;")
      case UInt8(ascii: "\"") where inAttribute: raw("&quot;")
      case UInt8(ascii: "\n") where inAttribute: raw("&#10;")
      case UInt8(ascii: "\t") where inAttribute: raw("&#9;")
      default: output.append(byte)
      }
    }
  }
}
