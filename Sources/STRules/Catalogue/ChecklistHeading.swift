/// The seven headings under which the person who sends the application ticks off what has been checked.
package enum ChecklistHeading: String, Sendable, Hashable, CaseIterable {
  case innehall
  case datum
  case omfattning
  case underskrifter
  case bilagor
  case aktuellaBlanketter = "aktuella-blanketter"
  case gallandeKrav = "gallande-krav"

  /// The heading as people read it.
  package var heading: String {
    switch self {
    case .innehall: "Innehåll"
    case .datum: "Datum"
    case .omfattning: "Omfattning"
    case .underskrifter: "Underskrifter"
    case .bilagor: "Bilagor"
    case .aktuellaBlanketter: "Aktuella blanketter"
    case .gallandeKrav: "Gällande krav"
    }
  }
}
