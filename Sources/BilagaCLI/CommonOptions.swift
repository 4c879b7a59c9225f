internal import ArgumentParser
internal import Glibc
internal import STPipeline

/// The options that every verb takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: ArgumentHelp("Mappen med Forms och Fonts.", valueName: "mapp"))
  var data: String?

  @Option(
    name: .customLong("date"),
    help: ArgumentHelp("Dagens datum; annars SOURCE_DATE_EPOCH, annars klockan.", valueName: "ÅÅÅÅ-MM-DD"))
  var date: String?

  @Flag(name: .customLong("quiet"), help: "Säg inget utom resultat och fel.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "Inga färger i terminalen.")
  var noColor = false

  func validate() throws {
    if let date, Today(date) == nil {
      throw ValidationError(
        "Datumet ”\(date)” går inte att använda. Skriv en dag mellan 1900 och 2199 som --date 2026-03-01.")
    }
  }

  /// Standard error for this run.
  var messages: Terminal { Terminal(descriptor: STDERR_FILENO, options: self) }

  /// The day that this run takes for today.
  func today() throws -> Today {
    if let date, let today = Today(date) { return today }
    if let epoch = Environment.value("SOURCE_DATE_EPOCH"), !epoch.isEmpty {
      guard let seconds = Int(epoch), let today = Today(secondsSinceEpoch: seconds) else {
        throw ValidationError(
          "SOURCE_DATE_EPOCH ska vara hela sekunder sedan 1970, högst till år 2199, men är ”\(epoch)”. "
            + "Rätta variabeln, eller ange dagen med --date.")
      }
      return today
    }
    return try Self.clock()
  }

  private static func clock() throws -> Today {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil,
      let today = Today(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { throw ValidationError("Datorns klocka visar ingen rimlig dag. Ange dagen med --date.") }
    return today
  }

  /// The program's forms and tables.
  func dataDirectory() throws -> DataDirectory {
    try DataDirectory.locate(
      given: data, environment: Environment.value("BILAGA_DATA"), executable: Self.executable())
  }

  /// Where this program lies, links followed.
  static func executable() -> String? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = buffer.baseAddress.map { max(readlink("/proc/self/exe", $0, buffer.count), 0) } ?? 0
    }
    return bytes.isEmpty ? CommandLine.arguments.first : String(decoding: bytes, as: UTF8.self)
  }
}
