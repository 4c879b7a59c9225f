internal import ArgumentParser
internal import Glibc
internal import STPipeline

/// The form of an answer about what the program knows.
struct HandbookOptions: ParsableArguments {
  @Option(
    name: .customLong("format"), help: ArgumentHelp("Svarets form: text eller json.", valueName: "form"))
  var format: HandbookFormat = .text

  /// Asks and writes the answer; a name that does not exist is wrong usage.
  func write(
    _ output: OutputOptions, _ common: CommonOptions, _ ask: () throws -> HandbookAnswer
  ) throws {
    let answer: HandbookAnswer
    do { answer = try ask() } catch let unknown as UnknownName { throw ValidationError(unknown.message) }
    let terminal = Terminal(descriptor: STDOUT_FILENO, options: common)
    let width = output.output == nil ? terminal.width : 80
    try output.write(format == .json ? answer.json : Array(answer.text(width: width).utf8), inputs: [])
  }
}

/// The forms of an answer.
enum HandbookFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
