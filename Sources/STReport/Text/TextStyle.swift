internal import STDiagnostics

/// How the terminal report looks. It reads the same without colour.
package struct TextStyle: Sendable, Hashable {
  /// Columns of the terminal.
  package let width: Int
  package let colour: Bool

  /// Widths below 40 columns are treated as 40.
  package init(width: Int = 80, colour: Bool = false) {
    self.width = max(40, width)
    self.colour = colour
  }

  func bold(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// The name of a severity in its colour.
  func label(_ severity: Severity) -> String {
    guard colour else { return severity.rawValue }
    let code =
      switch severity {
      case .fel: "31"
      case .varning: "33"
      case .upplysning: "36"
      }
    return "\u{1B}[\(code)m\(severity.rawValue)\u{1B}[0m"
  }
}
