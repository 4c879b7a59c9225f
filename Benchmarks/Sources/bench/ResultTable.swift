import Foundation

/// The rows of `Benchmarks/README.md`, written between its two markers.
struct ResultTable {
  private static let start = "<!-- made by make bench -->"
  private static let end = "<!-- end -->"
  private var lines = ["| what | measured | aim |", "|---|--:|--:|"]

  mutating func add(_ what: String, _ measured: String, aim: String = "") {
    lines.append("| \(what) | \(measured) | \(aim) |")
    print("\(what): \(measured)")
  }

  /// Replaces what stands between the markers.
  func write(to file: URL, below heading: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    guard let start = text.range(of: Self.start), let end = text.range(of: Self.end) else {
      throw BenchFault("\(file.lastPathComponent) has no place for the table")
    }
    let table = ([heading, ""] + lines).joined(separator: "\n")
    let new = text[..<start.upperBound] + "\n" + table + "\n" + text[end.lowerBound...]
    try String(new).write(to: file, atomically: true, encoding: .utf8)
  }
}
