public import ArgumentParser
public import STPipeline

/// `bilaga schema`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Skriv ut ST-postens schema.",
    discussion: """
      Exempel:
        bilaga schema json --output st-record.schema.json
        bilaga schema xsd --output st-record.xsd
      """)

  @Argument(help: ArgumentHelp("json (JSON Schema 2020-12) eller xsd (XML Schema).", valueName: "slag"))
  var kind: SchemaKind

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try output.write(Pipeline.schema(kind), inputs: [])
  }
}

extension SchemaKind: ExpressibleByArgument {}
