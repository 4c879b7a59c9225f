import Dispatch
import STPipeline
import Synchronization

/// The same bundles on one thread and on several.
struct Threads {
  let library: WarmLibrary
  let record: RecordInput

  /// How many times as many bundles are made in the same time on `count` threads as on one: the median of runs that
  /// take turns.
  func gain(of count: Int) throws -> Double {
    let bundles = 20
    _ = try seconds(on: count, bundles: bundles)
    let ratios = try (0..<9).map { _ in
      Double(count) * (try seconds(on: 1, bundles: bundles)) / (try seconds(on: count, bundles: bundles))
    }
    return ratios.sorted()[ratios.count / 2]
  }

  /// Each thread makes so many bundles.
  private func seconds(on threads: Int, bundles: Int) throws -> Double {
    let failures = Mutex(0)
    let time = ContinuousClock().measure {
      DispatchQueue.concurrentPerform(iterations: threads) { _ in
        for _ in 0..<bundles {
          do { _ = try library.bundle(record) } catch { failures.withLock { $0 += 1 } }
        }
      }
    }
    guard failures.withLock({ $0 }) == 0 else { throw BenchFault("a bundle was not made") }
    return time.seconds
  }
}
