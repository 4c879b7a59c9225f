/// Who can put a finding right. A report is grouped by it, since that is how the work is handed out.
package enum Responsible: String, Sendable, Hashable, CaseIterable {
  case sokande
  case handledare
  case huvudhandledare
  case verksamhetschef
  /// Whoever issues the certificate that the finding is about; a check replaces it by the role when that is known.
  case intygsutfardare
  case studierektor
  case administrator

  /// The heading as people read it.
  package var heading: String {
    switch self {
    case .sokande: "Sökanden"
    case .handledare: "Handledare"
    case .huvudhandledare: "Huvudansvarig handledare"
    case .verksamhetschef: "Verksamhetschef"
    case .intygsutfardare: "Övriga intygsutfärdare"
    case .studierektor: "Studierektor"
    case .administrator: "Den som för posten"
    }
  }
}
