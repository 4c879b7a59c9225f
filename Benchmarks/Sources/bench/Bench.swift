import Foundation
import STPipeline

/// Measures the program on the complete sample and writes the first table in `Benchmarks/README.md`; or takes turns with
/// other programs.
///
///     bench PACKAGE-FOLDER
///     bench PACKAGE-FOLDER turns RECORDS OUT
@main
struct Bench {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count > 1 else { throw BenchFault("usage: bench PACKAGE-FOLDER [turns RECORDS OUT]") }
    let root = URL(filePath: words[1], directoryHint: .isDirectory)
    if words.count == 5, words[2] == "turns" {
      let turns = try Turns(
        WarmLibrary(data: root), records: URL(filePath: words[3]), folder: URL(filePath: words[4]))
      return try turns.run()
    }
    let record = root.appending(path: "Samples/records/hslf2021-internmedicin.json")
    var table = ResultTable()
    // The runs of the command come first: a small process starts its children faster.
    let command = ColdStart(binary: root.appending(path: ".build/release/bilaga"), record: record)
    try measure(command, &table)
    try measure(WarmLibrary(data: root), RecordInput(file: record), &table)
    try table.write(to: root.appending(path: "Benchmarks/README.md"), below: Machine.description)
  }

  private static func measure(_ command: ColdStart, _ table: inout ResultTable) throws {
    let folder = try command.measure(25, options: [])
    table.add("cold start of `bilaga bundle`", folder.median.inMilliseconds, aim: "< 40 ms")
    table.add("peak memory of that", megabytes(ColdStart.peakMemory), aim: "< 60 MB")
    let check = try command.measureCheck(25)
    table.add("cold start of `bilaga check`", check.median.inMilliseconds, aim: "< 25 ms")
    let merged = try command.measure(25, options: ["--merge"])
    table.add("cold start of `bilaga bundle --merge`", merged.median.inMilliseconds)
    table.add("peak memory of that", megabytes(ColdStart.peakMemory), aim: "< 60 MB")
  }

  private static func measure(
    _ library: WarmLibrary, _ record: RecordInput, _ table: inout ResultTable
  ) throws {
    let check = Samples(200, warmUp: 20) { _ = library.check(record) }.median
    table.add("a check, warm", String(format: "%.2f ms", check.seconds * 1000), aim: "< 3 ms")
    let merging = BundleOptions(isMerged: true)
    let bundle = try library.bundle(record, merging)
    let time = try Samples(100, warmUp: 20) { _ = try library.bundle(record) }.median.seconds
    table.add("pages in the bundle", "\(bundle.pages)")
    table.add("pages a second, warm", number(Double(bundle.pages) / time), aim: "> 4000")
    table.add("bundles a second, warm", number(1 / time))
    let merged = try Samples(50, warmUp: 10) { _ = try library.bundle(record, merging) }.median.seconds
    table.add("bundles a second with `--merge`, warm", number(1 / merged))
    let pages = Double(bundle.pages) / (merged - time)
    table.add("pages a second in the merged file, by the difference", number(pages), aim: "> 8000")
    let gain = try Threads(library: library, record: record).gain(of: 2)
    table.add("bundles on two threads, against one", String(format: "%.2f ×", gain), aim: "> 1.80 ×")
    let sizes = try PaperSizes(bundle)
    table.add("bytes of a paper of one page, fonts included", "\(sizes.median)", aim: "< 12000")
    table.add("the largest of these", "\(sizes.largest)", aim: "< 12000")
    table.add("bytes a page in the file with all papers", "\(sizes.merged)", aim: "< 4000")
  }

  private static func number(_ value: Double) -> String {
    String(format: value < 100 ? "%.1f" : "%.0f", value)
  }

  private static func megabytes(_ bytes: Int) -> String { String(format: "%.0f MB", Double(bytes) / 1e6) }
}

extension Duration {
  fileprivate var inMilliseconds: String { String(format: "%.0f ms", seconds * 1000) }
}
