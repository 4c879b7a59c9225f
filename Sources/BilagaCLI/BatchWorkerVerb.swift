internal import ArgumentParser
internal import STBatch
internal import STPipeline

/// What `bilaga batch` starts for each record that it deals with at a time. Not for people.
struct BatchWorkerVerb: ParsableCommand {
  static let name = "batch-worker"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Arbetsprocess till batch.")

  @Option(name: .customLong("out")) var out: String
  /// What the person calls the profile, which comes on standard input.
  @Option(name: .customLong("profile")) var profile: String?
  @OptionGroup var work: BatchWorkOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try BatchWorker.run(
      try common.dataDirectory(), work.options(on: try common.today()), root: out, profile: profile)
  }
}
