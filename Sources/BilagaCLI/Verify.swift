internal import ArgumentParser
internal import Glibc
internal import STPipeline

/// `bilaga verify`
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Läs tillbaka ett färdigt paket och kontrollera att pappren stämmer överens.",
    discussion: """
      Varje papper läses ur sin PDF: numren på intygen mot ansökan och bilage-
      förteckningen, namn, personnummer och specialitet på varje blad, sidor och
      summor. Ändrade, saknade och okända filer visas.

      Exempel:
        bilaga verify paket
        bilaga verify paket --format json --output kontroll.json
      """)

  @Argument(help: ArgumentHelp("Mappen som bilaga bundle skrev.", valueName: "mapp"))
  var folder: String

  @Option(
    name: .customLong("format"), help: ArgumentHelp("Rapportens form: text eller json.", valueName: "form"))
  var format: VerifyFormat = .text

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let copies = UploadProcess(isCleaning: true, data: common.data, scratch: Environment.scratch)
    let outcome = BundleProver(try FormStock(common.dataDirectory()), copies: copies).prove(folder)
    try output.write(report(outcome), inputs: [])
    guard outcome.isReadable else { throw Stop(.refused) }
    if outcome.hasErrors { throw Stop(.findings) }
  }

  private func report(_ outcome: ProofOutcome) -> [UInt8] {
    switch format {
    case .json: return outcome.json
    case .text:
      let terminal = Terminal(descriptor: STDOUT_FILENO, options: common)
      let toTerminal = output.output == nil
      return Array(
        outcome.text(
          width: toTerminal ? terminal.width : 80, colour: toTerminal && terminal.usesColour
        ).utf8)
    }
  }
}

/// What the report on a bundle can look like.
enum VerifyFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
