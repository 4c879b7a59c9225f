import Foundation

/// Measures the program on the complete sample and writes the table in `Benchmarks/README.md`.
///
/// The one argument is the folder of the package.
@main
struct Bench {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { throw BenchFault("usage: bench PACKAGE-FOLDER") }
    let root = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
    let record = root.appending(path: "Samples/records/hslf2021-internmedicin.json")
    var table = ResultTable()
    // The runs of the command come first: a small process starts its children faster.
    let command = ColdStart(binary: root.appending(path: ".build/release/bilaga"), record: record)
    try measure(command, &table)
    try measure(WarmBundle(data: root, record: record), &table)
    try table.write(to: root.appending(path: "Benchmarks/README.md"), below: Machine.description)
  }

  private static func measure(_ command: ColdStart, _ table: inout ResultTable) throws {
    let folder = try command.measure(25, options: [])
    table.add("cold start of `bilaga bundle`", folder.median.inMilliseconds, aim: "< 60 ms")
    table.add("peak memory of that", megabytes(ColdStart.peakMemory))
    let check = try command.measureCheck(25)
    table.add("cold start of `bilaga check`", check.median.inMilliseconds, aim: "< 25 ms")
    let merged = try command.measure(25, options: ["--merge"])
    table.add("cold start of `bilaga bundle --merge`", merged.median.inMilliseconds)
    table.add("peak memory of that", megabytes(ColdStart.peakMemory))
  }

  private static func measure(_ warm: WarmBundle, _ table: inout ResultTable) throws {
    let check = Samples(200, warmUp: 20) { _ = warm.check() }.median
    table.add("a check, warm", String(format: "%.2f ms", check.seconds * 1000), aim: "< 3 ms")
    let bundle = try warm.bundle(merged: false)
    let time = try Samples(100, warmUp: 20) { _ = try warm.bundle(merged: false) }.median.seconds
    table.add("pages in the bundle", "\(bundle.pages)")
    table.add("pages a second, warm", number(Double(bundle.pages) / time), aim: "> 1500")
    table.add("bundles a second, warm", number(1 / time))
    let merging = try Samples(50, warmUp: 10) { _ = try warm.bundle(merged: true) }.median.seconds
    table.add("bundles a second with `--merge`, warm", number(1 / merging))
    let sizes = try PaperSizes(try warm.bundle(merged: true))
    table.add("bytes of a paper of one page, fonts included", "\(sizes.median)", aim: "< 15000")
    table.add("the largest of these", "\(sizes.largest)", aim: "< 15000")
    table.add("bytes a page in the file with all papers", "\(sizes.merged)")
  }

  private static func number(_ value: Double) -> String {
    String(format: value < 100 ? "%.1f" : "%.0f", value)
  }

  private static func megabytes(_ bytes: Int) -> String { String(format: "%.0f MB", Double(bytes) / 1e6) }
}

extension Duration {
  fileprivate var inMilliseconds: String { String(format: "%.0f ms", seconds * 1000) }
}
