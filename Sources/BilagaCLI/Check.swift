internal import ArgumentParser
internal import Glibc
internal import STDiagnostics
internal import STPipeline

/// `bilaga check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kontrollera en eller flera ST-poster och visa vad som återstår.",
    discussion: """
      Exempel:
        bilaga check post.json
        bilaga check post.json --format html --output rapport.html
      """)

  @Argument(help: ArgumentHelp("ST-post i JSON eller XML; - läser från standard in.", valueName: "post"))
  var records: [String]

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("Rapportens form: text, json eller html.", valueName: "form"))
  var format: CheckFormat = .text

  @Flag(name: .customLong("strict"), help: "Räkna varningar som fel i avslutskoden.")
  var strict = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let later = format.later {
      throw ValidationError("Formen ”\(later)” finns inte ännu. Välj text, json eller html.")
    }
    if format == .html && records.count > 1 {
      throw ValidationError("En rapport i html gäller en post. Kontrollera en i taget.")
    }
    if records.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard in går bara att läsa en gång.")
    }
  }

  func run() throws {
    let today = try common.today()
    let pipeline = try Pipeline(common.dataDirectory())
    var reports: [[UInt8]] = []
    var worst = ExitStatus.clean
    for record in records {
      do throws(FileFault) {
        let input = RecordInput(name: record, bytes: try InputFile.read(record))
        let outcome = pipeline.check(input, on: today)
        reports.append(report(outcome))
        worst = max(worst, status(of: outcome))
      } catch {
        // One input that cannot be read does not stop the others; a program finds a report for each that it named.
        common.messages.say(error.diagnostic)
        if format == .json { reports.append(report(pipeline.check(error))) }
        worst = .refused
      }
    }
    if !reports.isEmpty { try output.write(joined(reports), inputs: records) }
    guard worst == .clean else { throw Stop(worst) }
  }

  private func status(of outcome: CheckOutcome) -> ExitStatus {
    guard outcome.isReadable else { return .refused }
    return outcome.hasFinding(atLeast: strict ? .varning : .fel) ? .findings : .clean
  }

  private func report(_ outcome: CheckOutcome) -> [UInt8] {
    switch format {
    case .json: return outcome.data(.json)
    case .html: return outcome.data(.html)
    case .text, .sarif, .junit, .pdf:
      let toTerminal = output.output == nil
      let terminal = Terminal(descriptor: STDOUT_FILENO, options: common)
      return Array(
        outcome.text(
          width: toTerminal ? terminal.width : 80, colour: toTerminal && terminal.usesColour
        ).utf8)
    }
  }

  /// Several records: one report after the other as text, a list as JSON, in the order in which they were named.
  private func joined(_ reports: [[UInt8]]) -> [UInt8] {
    guard records.count > 1 else { return reports.first ?? [] }
    switch format {
    case .json:
      return Array("[\n".utf8) + Array(reports.joined(separator: Array(",\n".utf8))) + Array("]\n".utf8)
    case .text, .html, .sarif, .junit, .pdf:
      return Array(reports.joined(separator: [UInt8(ascii: "\n")]))
    }
  }
}

/// What a report can look like. Those that come later are known by name, so that a person who asks for one is told so.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html
  case sarif, junit, pdf

  /// The name of a format that does not exist yet.
  var later: String? {
    switch self {
    case .text, .json, .html: nil
    case .sarif, .junit, .pdf: rawValue
    }
  }

  static var allValueStrings: [String] { ["text", "json", "html"] }
}
