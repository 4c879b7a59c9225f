internal import STModel

extension DelmalMatrix {
  /// Most delmål that one intyg should name; ours.
  static let mostCodes = 12

  /// The fewest further intyg that would close every hole, by kind. What is on its way already closes its own hole; what
  /// is uncertain is none.
  package var shortestList: [FurtherCertificate] {
    let holes = rows.flatMap { row in
      row.cells.filter { $0.status == .saknas }.map {
        (code: row.milestone.code, kinds: $0.requirement.kinds)
      }
    }
    let choice = Self.fewest(holes.map(\.kinds))
    return ActivityKind.allCases.flatMap { kind in
      let codes = zip(holes, choice).compactMap { $1 == kind ? $0.code : nil }
      return stride(from: 0, to: codes.count, by: Self.mostCodes).map { start in
        FurtherCertificate(kind: kind, codes: Array(codes.dropFirst(start).prefix(Self.mostCodes)))
      }
    }
  }

  /// One kind for each hole so that the certificates are as few as can be. Exact: only how many holes each kind takes
  /// matters, so one choice is kept for each way of sharing the holes out. Of equally good choices the first wins, and
  /// with it the kind that the table names first.
  static func fewest(_ holes: [[ActivityKind]]) -> [ActivityKind] {
    var ways: [(counts: [ActivityKind: Int], choice: [ActivityKind])] = [([:], [])]
    for kinds in holes {
      var known: Set<[ActivityKind: Int]> = []
      ways = ways.flatMap { way in
        kinds.compactMap { kind in
          var counts = way.counts
          counts[kind, default: 0] += 1
          return known.insert(counts).inserted ? (counts, way.choice + [kind]) : nil
        }
      }
    }
    return ways.min { certificates($0.counts) < certificates($1.counts) }?.choice ?? []
  }

  private static func certificates(_ counts: [ActivityKind: Int]) -> Int {
    counts.values.reduce(0) { $0 + ($1 + mostCodes - 1) / mostCodes }
  }
}
