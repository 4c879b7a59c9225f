internal import ArgumentParser
internal import STBatch
internal import STPipeline

/// What `bilaga batch` starts for each record that it deals with at a time. Not for people.
struct BatchWorkerVerb: ParsableCommand {
  static let name = "batch-worker"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Arbetsprocess till batch.", shouldDisplay: false)

  @Option(name: .customLong("out")) var out: String
  @Flag(name: .customLong("check-only")) var checkOnly = false
  @Flag(name: .customLong("merge")) var merge = false
  @Flag(name: .customLong("packs")) var packs = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let options = BatchOptions(
      checksOnly: checkOnly, bundle: BundleOptions(isMerged: merge, hasPacks: packs),
      today: try common.today())
    try BatchWorker.run(try common.dataDirectory(), options, root: out)
  }
}
