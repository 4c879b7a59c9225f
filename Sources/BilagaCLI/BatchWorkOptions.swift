internal import ArgumentParser
internal import STBatch
internal import STPipeline

/// What is done with each record of a batch.
struct BatchWorkOptions: ParsableArguments {
  @Flag(name: .customLong("check-only"), help: "Kontrollera bara; gör inga papper.")
  var checkOnly = false

  @Flag(name: .customLong("merge"), help: "Lägg även till ansokan-komplett.pdf i varje paket.")
  var merge = false

  @Flag(name: .customLong("packs"), help: "Lägg även till en fil per person som skriver under.")
  var packs = false

  /// The same on a command line.
  var arguments: [String] {
    [(checkOnly, "--check-only"), (merge, "--merge"), (packs, "--packs")].compactMap { $0 ? $1 : nil }
  }

  func options(on today: Today) -> BatchOptions {
    BatchOptions(
      checksOnly: checkOnly, bundle: BundleOptions(isMerged: merge, hasPacks: packs), today: today)
  }
}
