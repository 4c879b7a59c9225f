internal import STDiagnostics

extension Severity {
  /// As a label before a heading.
  var name: String {
    switch self {
    case .fel: "Fel"
    case .varning: "Varning"
    case .upplysning: "Upplysning"
    }
  }
}
