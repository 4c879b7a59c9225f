internal import ArgumentParser
internal import STPipeline

/// `bilaga rules`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Visa reglerna, eller förklara en av dem.",
    discussion: """
      Exempel:
        bilaga rules
        bilaga rules TID-03
      """)

  @Argument(help: ArgumentHelp("Regelns id; utan den visas alla.", valueName: "id"))
  var id: String?

  @OptionGroup var answer: HandbookOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let handbook = Handbook(try common.dataDirectory())
    try answer.write(output, common) { try id.map(handbook.rule) ?? handbook.rules() }
  }
}
