/// How much a finding weighs for the person who is about to send the application.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The application would be refused or returned, or the input cannot be used.
  case fel
  /// A likely question from the case officer, or something that deserves a second look.
  case varning
  /// Good to know.
  case upplysning

  /// The gravest first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .fel: 0
    case .varning: 1
    case .upplysning: 2
    }
  }
}
