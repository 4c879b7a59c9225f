import Foundation
import STPipeline
import STTestSupport
import Testing

/// Every paper that the samples make, as it leaves the pipeline, and the report on each.
struct SamplePapers: Sendable {
  struct Paper: Sendable {
    let sample: String
    /// Of the sample and of the file.
    let name: String
    let bytes: [UInt8]
    /// Several papers in one file: all of a sample, or those of one signer.
    let isMerged: Bool

    /// All papers of a sample in one file.
    var isWhole: Bool { name.hasSuffix("-ansokan-komplett.pdf") }
  }

  /// Made once for all tests, which only read them.
  static let made = Result { try make() }

  let all: [Paper]

  private static func make() throws -> SamplePapers {
    let data = DataDirectory(path: PackageRoot.url.path)
    let (pipeline, stock) = (try Pipeline(data), try PaperStock(data))
    let today = try #require(Today("2026-02-01"))
    // Packs are made of the same papers in the same way, so those of two samples show all there is to see.
    let withPacks = ["hslf2021-svara-namn", "hslf2021-utkast"]
    var papers: [Paper] = []
    for path in try PackageRoot.files(below: "Samples/records", suffix: ".json") {
      let sample = URL(filePath: path).deletingPathExtension().lastPathComponent
      let input = RecordInput(name: sample, bytes: try PackageRoot.bytes(path))
      let report = ReportPrinter(stock).print(pipeline.check(input, on: today), on: today)
      papers.append(
        Paper(
          sample: sample, name: sample + "-kontrollrapport.pdf", bytes: try #require(report.content),
          isMerged: false))
      let bundle = [false, true].lazy.compactMap { isDraft in
        pipeline.bundle(
          input, on: today, options: BundleOptions(isDraft: isDraft, isMerged: true, hasPacks: true),
          stock: stock
        ).bundle
      }.first
      let signers = Set(try #require(bundle?.signerPacks))
      for file in try #require(bundle).files where file.path.hasSuffix(".pdf") {
        guard !signers.contains(file.path) || withPacks.contains(sample) else { continue }
        papers.append(
          Paper(
            sample: sample, name: sample + "-" + file.path.replacing("/", with: "-"), bytes: file.content,
            isMerged: file.path == "ansokan-komplett.pdf" || signers.contains(file.path)))
      }
    }
    return SamplePapers(all: papers)
  }

  var merged: [Paper] { all.filter(\.isMerged) }
  var single: [Paper] { all.filter { !$0.isMerged } }

  /// The first of each kind in each sample: a certificate differs from the next of its kind in the words alone.
  var oneOfEachKind: [Paper] {
    var kinds: Set<String> = []
    return single.filter { kinds.insert($0.name.filter { !$0.isNumber }).inserted }
  }

  /// Hands papers over as files, in a folder that is removed afterwards.
  static func asFiles(_ papers: [Paper], _ body: ([(paper: Paper, path: String)]) throws -> Void) throws {
    try #require(!papers.isEmpty)
    try Tool.inFolder { folder in
      try body(
        papers.map { paper in
          let file = folder.appending(path: paper.name)
          try Data(paper.bytes).write(to: file)
          return (paper: paper, path: file.path)
        })
    }
  }
}

extension FinishedBundle {
  /// The paths of the packs.
  var signerPacks: [String] {
    files.map(\.path).filter { $0.hasPrefix("underskrifter/") && !$0.hasPrefix("underskrifter/00-") }
  }
}
