/// How well something is known, in the words of the catalogue of rules. What is more certain is greater.
package enum Certainty: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Our own inference or general knowledge; never the ground of anything of severity *fel*.
  case general = "allm."
  case oneGuide = "1 guide"
  case twoGuides = "2 guider"
  /// Read in law, föreskrift, målbeskrivning or official form.
  case text

  /// Whether somebody else has said it.
  package var isFirm: Bool { self > .general }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .general: 0
    case .oneGuide: 1
    case .twoGuides: 2
    case .text: 3
    }
  }
}
