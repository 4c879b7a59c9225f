internal import ArgumentParser
internal import STPipeline

/// `bilaga clean`
struct Clean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Gör rensade kopior av filer som ska laddas upp.",
    discussion: """
      En kopia skrivs bara när den har granskats på nytt, ingenting som går att ta
      bort är kvar i den och allt som syns är oförändrat. Originalet rörs aldrig.

      Exempel:
        bilaga clean diplom.pdf intyg.docx --out rensade
        bilaga clean *.jpg --out rensade --format json
      """)

  @OptionGroup var upload: UploadOptions

  @Option(name: .customLong("out"), help: ArgumentHelp("Mappen som kopiorna skrivs i.", valueName: "mapp"))
  var out: String

  @Option(
    name: .customLong("format"), help: ArgumentHelp("Rapportens form: text eller json.", valueName: "form"))
  var format: CleanFormat = .text

  @Flag(name: .customLong("force"), help: "Ersätt kopior som redan finns i mappen.")
  var force = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if out == "-" { throw ValidationError("Kopior ryms inte på standard ut. Ange en mapp efter --out.") }
  }

  func run() throws {
    let worker = upload.bounds.process(isCleaning: true, common)
    var names: Set<String> = []
    let verdicts = upload.files.map { path in
      placed(worker.verdict(on: path, ownNumber: upload.ownNumber), path, &names)
    }
    let reporting = UploadReporting(verdicts, isCleaning: true)
    switch format {
    case .text: try StandardOutput.write(common.text(reporting, toTerminal: true))
    case .json: try StandardOutput.write(reporting.json)
    }
    try UploadOptions.stop(verdicts)
  }

  /// Gives the proven copy its name. Two files of one run may have the same name in different folders.
  private func placed(_ verdict: UploadVerdict, _ path: String, _ names: inout Set<String>) -> UploadVerdict {
    guard let copy = verdict.copy, let given = verdict.copyName else { return verdict }
    let name = Self.free(given, names)
    names.insert(name.lowercased())
    let goal = (out.hasSuffix("/") ? out : out + "/") + name
    do throws(FileFault) {
      try OutputWriter.write(
        copy, to: goal, replacing: force, inputs: upload.files.filter { $0 != "-" })
      var placed = verdict
      placed.placed(at: goal)
      return placed
    } catch {
      return UploadVerdict(stopped: path, by: error)
    }
  }

  /// The name, or with a number after its stem where it is taken.
  private static func free(_ name: String, _ taken: Set<String>) -> String {
    guard taken.contains(name.lowercased()) else { return name }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let names = (2...(taken.count + 2)).map { "\(name[..<dot])-\($0)\(name[dot...])" }
    return names.first { !taken.contains($0.lowercased()) } ?? name
  }
}

/// What the report on cleaned files can look like.
enum CleanFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
