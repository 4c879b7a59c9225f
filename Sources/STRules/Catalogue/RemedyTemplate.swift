/// A remedy with places to fill in, such as `Fyll i {falt}.`
package struct RemedyTemplate: Sendable, Hashable {
  /// The template as it is written.
  package let text: String
  /// Text and placeholders in turn.
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case text(String)
    case value(String)
  }

  /// Reads a template; nil when a brace has no partner or holds nothing.
  package init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      parts.append(.text(String(rest[..<open])))
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}"), close > inside.startIndex else { return nil }
      parts.append(.value(String(inside[..<close])))
      rest = inside[inside.index(after: close)...]
    }
    guard !rest.contains("}") else { return nil }
    parts.append(.text(String(rest)))
    self.text = text
    self.parts = parts
  }

  /// Names of the values that the template wants, in order.
  package var names: [String] {
    parts.compactMap { if case .value(let name) = $0 { name } else { nil } }
  }

  /// The remedy with its values; nil when one of them is missing, since half a sentence helps nobody.
  package func filled(with values: [String: String]) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .value(let name):
        guard let value = values[name] else { return nil }
        text += value
      }
    }
    return text
  }
}
