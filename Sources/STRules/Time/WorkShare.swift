internal import STModel

/// A share of full time, fine enough for a percentage of a percentage.
struct WorkShare: Sendable, Hashable, Comparable {
  /// Full time is 100 000 000.
  let parts: Int

  static let full = WorkShare(Percent.full, present: Percent.full.hundredths)
  static let none = WorkShare(parts: 0)

  init(parts: Int) { self.parts = parts }

  /// A period's extent, of which `present` hundredths of a percent are left when absences are taken away.
  init(_ extent: Percent, present: Int) { parts = extent.hundredths * present }

  static func < (left: Self, right: Self) -> Bool { left.parts < right.parts }

  /// Percent of full time, rounded down to hundredths, for messages.
  var percent: Percent { Percent(hundredths: parts / Percent.full.hundredths) }
}
