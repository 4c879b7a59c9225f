/// Durations of the same work done many times.
struct Samples {
  private let sorted: [Duration]

  /// Runs the work `warmUp` times unmeasured and then `count` times measured.
  init(_ count: Int, warmUp: Int, _ work: () throws -> Void) rethrows {
    for _ in 0..<warmUp { try work() }
    let clock = ContinuousClock()
    var durations: [Duration] = []
    for _ in 0..<count { durations.append(try clock.measure(work)) }
    sorted = durations.sorted()
  }

  var median: Duration { sorted[sorted.count / 2] }
  var fastest: Duration { sorted[0] }
  var slowest: Duration { sorted[sorted.count - 1] }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
