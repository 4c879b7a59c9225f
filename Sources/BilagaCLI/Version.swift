internal import ArgumentParser
internal import STPipeline

/// `bilaga version`
struct Version: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Skriv ut programmets version.",
    discussion: """
      Exempel:
        bilaga version
      """)

  func run() throws {
    try StandardOutput.write(Array("bilaga \(ProgramVersion.current)\n".utf8))
  }
}
