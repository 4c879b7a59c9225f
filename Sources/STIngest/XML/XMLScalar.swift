internal import STSource

/// Simple values between their XML Schema lexical form and the tree.
enum XMLScalar {
  /// The value that a text stands for. Blanks around it do not count. What does not fit stays a text, and the validator
  /// says what was wanted.
  static func value(_ text: String, _ shape: ValueShape) -> SourceNode.Value {
    let word = trimmed(text)
    switch shape {
    case .integer, .percent: return isNumber(word) ? .number(word) : .string(word)
    case .bool:
      switch word {
      case "true", "1": return .bool(true)
      case "false", "0": return .bool(false)
      default: return .string(word)
      }
    default: return .string(word)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last,
      XMLElement.isBlank(first) || XMLElement.isBlank(last)
    else {
      return text
    }
    guard let start = bytes.firstIndex(where: { !XMLElement.isBlank($0) }),
      let end = bytes.lastIndex(where: { !XMLElement.isBlank($0) })
    else { return "" }
    return String(text[start...end])
  }

  /// Whether a text is a number as JSON writes it.
  static func isNumber(_ text: String) -> Bool {
    let (document, _) = JSONReader.read(Array(text.utf8), file: "", limits: .table)
    if case .number = document?.root.value { return true }
    return false
  }
}
