internal import ArgumentParser
internal import Glibc
internal import STPipeline

/// What the verbs for uploaded files have in common.
struct UploadOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Filer av vilket slag som helst; - läser från standard in.", valueName: "fil"))
  var files: [String]

  @Option(
    name: .customLong("own-number"),
    help: ArgumentHelp("Den sökandes personnummer, som får stå i filerna.", valueName: "ÅÅÅÅMMDD-NNNN"))
  var ownNumber: String?

  @OptionGroup var bounds: UploadBoundsOptions

  func validate() throws {
    // The value itself is not repeated: it may be a number with a slip of the pen.
    if let ownNumber, !UploadGate.isNumber(ownNumber) {
      throw ValidationError(
        "Numret efter --own-number är inget personnummer. Skriv tolv siffror, ÅÅÅÅMMDD-NNNN.")
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard in går bara att läsa en gång.")
    }
  }

  /// Ends a verb with the worst that any file gave cause for.
  static func stop(_ verdicts: [UploadVerdict]) throws {
    if verdicts.contains(where: \.isStopped) { throw Stop(.refused) }
    if verdicts.contains(where: \.hasErrors) { throw Stop(.findings) }
  }
}

extension CommonOptions {
  /// The report as it fits the terminal, or 80 columns elsewhere.
  func text(_ reporting: UploadReporting, toTerminal: Bool) -> [UInt8] {
    let terminal = Terminal(descriptor: STDOUT_FILENO, options: self)
    return Array(
      reporting.text(width: toTerminal ? terminal.width : 80, colour: toTerminal && terminal.usesColour).utf8)
  }
}
