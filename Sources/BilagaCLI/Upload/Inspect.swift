internal import ArgumentParser
internal import STPipeline

/// `bilaga inspect`
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Visa vad filer som ska laddas upp döljer.",
    discussion: """
      Varje fil granskas i en egen process med gränser för tid och minne. Slaget
      avgörs av innehållet. Det som inte känns igen stoppas.

      Exempel:
        bilaga inspect diplom.pdf intyg.docx
        bilaga inspect *.pdf --own-number 19121212-1212
        bilaga inspect bilder.zip --format json --output fynd.json
      """)

  @OptionGroup var upload: UploadOptions

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("Rapportens form: text, json eller sarif.", valueName: "form"))
  var format: InspectFormat = .text

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let worker = upload.bounds.process(isCleaning: false, common)
    let verdicts = upload.files.map { worker.verdict(on: $0, ownNumber: upload.ownNumber) }
    let reporting = UploadReporting(verdicts, isCleaning: false)
    let report =
      switch format {
      case .text: common.text(reporting, toTerminal: output.output == nil)
      case .json: reporting.json
      case .sarif: reporting.sarif
      }
    try output.write(report, inputs: upload.files)
    try UploadOptions.stop(verdicts)
  }
}

/// What the report on uploaded files can look like.
enum InspectFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif
}
