internal import ArgumentParser
internal import Glibc
internal import STDiagnostics
internal import STPipeline

/// `bilaga check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kontrollera en eller flera ST-poster och visa vad som återstår.",
    discussion: """
      Exempel:
        bilaga check post.json
        bilaga check post.json --format html --output rapport.html
        bilaga check poster/*.json --format sarif --output poster.sarif
        bilaga check post.json --profile region.json

      En ändring prövas utan att posten ändras. Den är nyckel=värde med kommatecken
      emellan och börjar med det som ändras:
        --what-if percent=80,from=2026-09-01
        --what-if leave=foraldraledighet,from=2026-09-01,to=2027-02-28
        --what-if service=st,from=2027-01-01,percent=100
        --what-if activity=kurs,delmal=STa4+STa7,to=2026-10-02
      """)

  @Argument(help: ArgumentHelp("ST-post i JSON eller XML; - läser från standard in.", valueName: "post"))
  var records: [String]

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "Rapportens form: text, html och pdf för människor, resten för program.", valueName: "form"))
  var format: CheckFormat = .text

  @Flag(name: .customLong("strict"), help: "Räkna varningar som fel i avslutskoden.")
  var strict = false

  @OptionGroup var whatIf: WhatIfOptions
  @OptionGroup var profile: ProfileOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if [.html, .pdf].contains(format) && records.count > 1 {
      throw ValidationError("En rapport i \(format.rawValue) gäller en post. Kontrollera en i taget.")
    }
    if inputs.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard in går bara att läsa en gång.")
    }
  }

  func run() throws {
    let today = try common.today()
    let data = try common.dataDirectory()
    let pipeline = try profile.pipeline(data)
    let changes = whatIf.wanted
    var outcomes: [CheckOutcome] = []
    var worst = ExitStatus.clean
    for record in records {
      do throws(FileFault) {
        let input = RecordInput(name: record, bytes: try InputFile.read(record))
        let outcome = pipeline.check(input, on: today, whatIf: changes)
        outcomes.append(outcome)
        worst = max(worst, status(of: outcome))
      } catch {
        // One input that cannot be read does not stop the others; a program finds a report for each that it named.
        common.messages.say(error.diagnostic)
        if format.isForPrograms { outcomes.append(pipeline.check(error)) }
        worst = .refused
      }
    }
    if !outcomes.isEmpty { try output.write(report(outcomes, today, data), inputs: inputs) }
    guard worst == .clean else { throw Stop(worst) }
  }

  /// What is never written over.
  private var inputs: [String] { records + [profile.profile].compactMap(\.self) }

  private func status(of outcome: CheckOutcome) -> ExitStatus {
    guard outcome.isReadable else { return .refused }
    return outcome.hasFinding(atLeast: strict ? .varning : .fel) ? .findings : .clean
  }

  /// Several records have one report together, also when only one of them could be opened.
  private func report(_ outcomes: [CheckOutcome], _ today: Today, _ data: DataDirectory) throws -> [UInt8] {
    if format == .pdf, let outcome = outcomes.first { return try printed(outcome, today, data) }
    guard let form = format.form else { return text(outcomes) }
    if records.count == 1, let outcome = outcomes.first { return outcome.data(form, isStrict: strict) }
    return CheckOutcome.data(onAll: outcomes, form, isStrict: strict)
  }

  private func printed(_ outcome: CheckOutcome, _ today: Today, _ data: DataDirectory) throws -> [UInt8] {
    let printed = ReportPrinter(try PaperStock(data)).print(outcome, on: today)
    guard let content = printed.content else {
      for finding in printed.findings { common.messages.say(finding) }
      throw Stop(.refused)
    }
    return content
  }

  private func text(_ outcomes: [CheckOutcome]) -> [UInt8] {
    let terminal = output.output == nil ? Terminal(descriptor: STDOUT_FILENO, options: common) : nil
    let reports = outcomes.map { outcome in
      outcome.text(width: terminal?.width ?? 80, colour: terminal?.usesColour ?? false)
    }
    return Array(reports.joined(separator: "\n").utf8)
  }
}

/// What a report can look like.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, html, pdf, json, sarif, junit

  /// The form of a report that is the same everywhere; nil for text, which fits the terminal, and for paper, which needs
  /// forms and fonts.
  var form: ReportFormat? {
    switch self {
    case .text, .pdf: nil
    case .json: .json
    case .html: .html
    case .sarif: .sarif
    case .junit: .junit
    }
  }

  /// Whether a program reads it and looks for every record that it named.
  var isForPrograms: Bool {
    switch self {
    case .json, .sarif, .junit: true
    case .text, .html, .pdf: false
    }
  }
}
