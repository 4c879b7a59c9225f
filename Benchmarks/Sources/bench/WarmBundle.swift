import Foundation
import STPipeline

/// The library in one thread of a process that has its forms and fonts already.
struct WarmBundle {
  let pipeline: Pipeline
  let stock: PaperStock
  let input: RecordInput
  let today: Today

  init(data: URL, record: URL) throws {
    let directory = DataDirectory(path: data.path)
    pipeline = try Pipeline(directory)
    stock = try PaperStock(directory)
    input = RecordInput(name: record.lastPathComponent, bytes: [UInt8](try Data(contentsOf: record)))
    guard let day = Today("2026-01-01") else { throw BenchFault("the day of the bench is no day") }
    today = day
  }

  /// One check: record bytes in, the report as JSON out.
  func check() -> [UInt8] { pipeline.check(input, on: today).data(.json) }

  /// One whole bundle: record bytes in, the bytes of every paper out.
  func bundle(merged: Bool) throws -> FinishedBundle {
    let options = BundleOptions(isMerged: merged)
    let outcome = pipeline.bundle(input, on: today, options: options, stock: stock)
    guard let bundle = outcome.bundle else { throw BenchFault("the sample is not complete") }
    return bundle
  }
}
