internal import STModel

extension ServiceTime {
  /// The unrounded time of some of the rows, no day counted for more than full time.
  ///
  /// - Parameters:
  ///   - from: days before this one are left out; nil for none.
  ///   - before: days from this one on are left out; nil for none.
  func total(from: Day? = nil, before: Day? = nil, where isWanted: (Row) -> Bool) -> MonthCount {
    let wanted = rows.filter(isWanted).flatMap(\.stretches)
    let clipped = wanted.compactMap { $0.clipped(from: from, before: before) }
    return ServiceStretch.laidTogether(clipped).reduce(.zero) { sum, stretch in
      sum + MonthCount(from: stretch.start, through: stretch.end, min(stretch.share, .full))
    }
  }
}

extension ServiceStretch {
  fileprivate func clipped(from: Day?, before: Day?) -> ServiceStretch? {
    let first = max(start, from ?? start)
    let last = min(end, before?.adding(days: -1) ?? end)
    return first <= last ? ServiceStretch(start: first, end: last, share: share) : nil
  }
}
