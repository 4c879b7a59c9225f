public import ArgumentParser
internal import STDiagnostics
public import STPipeline

/// `bilaga convert`
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Skriv om en ST-post från JSON till XML eller tvärtom.",
    discussion: """
      Exempel:
        bilaga convert post.json --to xml --output post.xml
      """)

  @Argument(help: ArgumentHelp("ST-post i JSON eller XML; - läser från standard in.", valueName: "post"))
  var record: String

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Formen som posten skrivs i: json eller xml.", valueName: "form"))
  var form: RecordForm

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let outcome = Pipeline.convert(RecordInput(name: record, bytes: try InputFile.read(record)), to: form)
    for finding in outcome.findings where finding.severity == .fel || !common.quiet {
      common.messages.say(finding)
    }
    guard let content = outcome.content else { throw Stop(.refused) }
    try output.write(content, inputs: [record])
  }
}

extension RecordForm: ExpressibleByArgument {}
