/// The written form of milestone codes: which letters, and how far the numbers can go in any specialty.
enum GoalCodes: String, Sendable, Hashable, CaseIterable {
  case goals2021 = "2021"
  case goals2015 = "2015"
  case bt = "BT"

  /// The first number is always 1.
  private var series: [(prefix: String, last: Int)] {
    switch self {
    case .goals2021: [("STa", 7), ("STb", 4), ("STc", 16)]
    case .goals2015: [("a", 6), ("b", 5), ("c", 15)]
    case .bt: [("BT", 18)]
    }
  }

  /// The codes that a specialty can have for itself, in order; the last series is always those.
  var own: [String] {
    series.last.map { series in (1...series.last).map { series.prefix + String($0) } } ?? []
  }

  /// Whether the text is a code of this series, spelt exactly as the målbeskrivning does.
  func contains(_ code: String) -> Bool {
    series.contains { prefix, last in
      guard code.hasPrefix(prefix), let number = Int(code.dropFirst(prefix.count)) else { return false }
      return (1...last).contains(number) && code == prefix + String(number)
    }
  }

  /// What people call the list of milestones.
  var name: String {
    switch self {
    case .goals2021: "målbeskrivningen 2021 (STa1, STb1, STc1 …)"
    case .goals2015: "målbeskrivningen 2015 (a1, b1, c1 …)"
    case .bt: "målen för bastjänstgöringen (BT1–BT18)"
    }
  }
}
