import Foundation
import STPipeline

/// The library in a process that has its forms and fonts already.
struct WarmLibrary: Sendable {
  let pipeline: Pipeline
  let stock: PaperStock
  let prover: BundleProver
  let today: Today

  init(data: URL) throws {
    let directory = DataDirectory(path: data.path)
    pipeline = try Pipeline(directory)
    stock = try PaperStock(directory)
    prover = BundleProver(stock.forms, usesAllCores: false)
    guard let day = Today("2026-01-01") else { throw BenchFault("the day of the bench is no day") }
    today = day
  }

  /// One check: record bytes in, the report as JSON out.
  func check(_ input: RecordInput) -> [UInt8] { pipeline.check(input, on: today).data(.json) }

  /// One whole bundle: record bytes in, the bytes of every paper out.
  func bundle(_ input: RecordInput, _ options: BundleOptions = BundleOptions()) throws -> FinishedBundle {
    let outcome = pipeline.bundle(input, on: today, options: options, stock: stock)
    guard let bundle = outcome.bundle else { throw BenchFault("\(input.name) is not complete") }
    return bundle
  }
}

extension RecordInput {
  init(file: URL) throws {
    self.init(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
  }
}
