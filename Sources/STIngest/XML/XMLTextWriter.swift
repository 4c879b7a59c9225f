/// Writes well-formed, indented XML. An element holds either elements or text, never both.
struct XMLTextWriter {
  private(set) var output: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  typealias Attributes = [(name: String, value: String)]

  /// An element with the elements that `content` writes; an empty tag when it writes none.
  mutating func element(
    _ name: String, _ attributes: Attributes = [], content: (inout XMLTextWriter) -> Void = { _ in }
  ) {
    open(name, attributes)
    let tagEnd = output.count
    raw(">\n")
    let contentStart = output.count
    depth += 1
    content(&self)
    depth -= 1
    if output.count == contentStart {
      output.removeSubrange(tagEnd...)
      return raw("/>\n")
    }
    indent()
    raw("</\(name)>\n")
  }

  /// An element with text; an empty tag when there is none.
  mutating func leaf(_ name: String, _ attributes: Attributes = [], text: String) {
    open(name, attributes)
    if text.isEmpty { return raw("/>\n") }
    raw(">")
    escaped(text, inAttribute: false)
    raw("</\(name)>\n")
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    indent()
    raw("<" + name)
    for attribute in attributes {
      raw(" \(attribute.name)=\"")
      escaped(attribute.value, inAttribute: true)
      raw("\"")
    }
  }

  private mutating func indent() {
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func raw(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func escaped(_ text: String, inAttribute: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\"") where inAttribute: raw("&quot;")
      case UInt8(ascii: "\n") where inAttribute: raw("&#10;")
      default: output.append(byte)
      }
    }
  }
}
