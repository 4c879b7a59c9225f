internal import ArgumentParser
internal import STPipeline

/// Where a verb with one result puts it.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp("Skriv resultatet till en fil i stället för standard ut.", valueName: "fil"))
  var output: String?

  @Flag(name: .customLong("force"), help: "Ersätt det som redan finns på platsen.")
  var force = false

  /// Writes the result whole or not at all.
  func write(_ content: [UInt8], inputs: [String]) throws {
    guard let output, output != "-" else { return try StandardOutput.write(content) }
    try OutputWriter.write(content, to: output, replacing: force, inputs: inputs.filter { $0 != "-" })
  }
}
