internal import STModel

extension PeriodKind {
  /// As people name it in a table.
  var name: String {
    switch self {
    case .st: "ST"
    case .bt: "BT"
    case .at: "AT"
    case .beforeLicence: "före legitimation"
    case .foreign: "utomlands"
    case .research: "forskning"
    case .other: "annat"
    }
  }
}
