package import STModel

/// Days in a row on which all service together has the same extent. Absence that does not count is taken away.
package struct ServiceLoad: Sendable, Hashable {
  package let start: Day
  /// Last day, included.
  package let end: Day
  /// Of full time; more than 100 where periods overlap.
  package let percent: Percent
}

extension ServiceTime {
  /// The extent of all rows together, day by day, in order. Days without service are left out.
  package var loads: [ServiceLoad] {
    ServiceStretch.laidTogether(rows.flatMap(\.stretches)).map {
      ServiceLoad(start: $0.start, end: $0.end, percent: $0.share.percent)
    }
  }
}
