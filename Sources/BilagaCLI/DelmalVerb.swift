internal import ArgumentParser
internal import STPipeline

/// `bilaga delmal`
struct DelmalVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delmal",
    abstract: "Visa vad delmålen för en specialitet kräver.",
    discussion: """
      Exempel:
        bilaga delmal --specialty internmedicin --regulation 2021
        bilaga delmal --regulation 2015
      """)

  @Option(
    name: .customLong("specialty"),
    help: ArgumentHelp("Specialitetens kod eller namn; utan den visas alla specialiteter.", valueName: "kod"))
  var specialty: String?

  @Option(
    name: .customLong("regulation"),
    help: ArgumentHelp("Föreskriften: 2021 (HSLF-FS 2021:8) eller 2015 (SOSFS 2015:8).", valueName: "år"))
  var regulation: String = HandbookRegulation.hslf2021.rawValue

  @OptionGroup var answer: HandbookOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let regulation = HandbookRegulation(regulation) else {
      throw ValidationError("Föreskriften ”\(regulation)” finns inte. Välj 2021 eller 2015.")
    }
    let handbook = Handbook(try common.dataDirectory())
    try answer.write(output, common) {
      try handbook.delmal(specialty: specialty, regulation: regulation)
    }
  }
}
