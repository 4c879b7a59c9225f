internal import ArgumentParser
internal import Glibc
internal import STBatch
internal import STPipeline

/// `bilaga batch`
struct BatchVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Gör paket av många ST-poster på en gång.",
    discussion: """
      En post som är trasig stoppar inte de andra. Svaret är en rad JSON per post, i
      posternas ordning, och sist en rad med summan. En körning som avbrutits går
      vidare med --resume och slutar med samma filer som en ostörd. När den är klar
      ligger sammanfattning.html, sammanfattning.json och poster.ndjson i mappen, och
      tiderna för sig i tider.html och tider.json.

      Flera datorer delar på posterna med --shard: alla anger samma poster på samma
      sätt, och mapparna läggs sedan ihop med --join till vad en enda körning ger.
      Delarna följer av posternas ordning: läggs en post till flyttar de som kommer
      efter, så börja om med alla delar då.

      Exempel:
        bilaga batch poster/ --out ut
        bilaga batch poster/ --out ut --resume
        bilaga batch poster/ --out ut --profile region.json
        bilaga batch - --out ut --check-only < poster.ndjson
        bilaga batch poster/ --out del-1 --shard 1/2
        bilaga batch --join del-1 del-2 --out ut
      """)

  @Argument(
    help: ArgumentHelp(
      "Filer och mappar med ST-poster; - läser en post per rad från standard in.", valueName: "post"))
  var records: [String]

  @Option(name: .customLong("out"), help: ArgumentHelp("Mappen som allt skrivs i.", valueName: "mapp"))
  var out: String

  @Option(
    name: .customLong("jobs"),
    help: ArgumentHelp("Hur många poster åt gången; annars en per kärna.", valueName: "antal"))
  var jobs: Int?

  @Option(
    name: .customLong("shard"),
    help: ArgumentHelp("Ta bara del K av N, när flera datorer delar på posterna.", valueName: "K/N"))
  var shard: String?

  @Flag(name: .customLong("join"), help: "Lägg ihop mapparna med alla delar, som anges i stället för poster.")
  var join = false

  @Flag(name: .customLong("resume"), help: "Fortsätt en tidigare körning i samma mapp.")
  var resume = false

  @OptionGroup var work: BatchWorkOptions
  @OptionGroup var profile: ProfileOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let jobs, !(1...1_000).contains(jobs) {
      throw ValidationError("Antalet efter --jobs ska vara mellan 1 och 1000.")
    }
    if let shard, BatchShard(shard) == nil {
      throw ValidationError("Delen ”\(shard)” går inte att använda. Skriv till exempel --shard 1/4.")
    }
    if (records + [profile.profile].compactMap(\.self)).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard in går bara att läsa en gång.")
    }
    if out == "-" { throw ValidationError("Paketen skrivs i en mapp. Ange en mapp efter --out.") }
    if join, shard != nil || jobs != nil || profile.profile != nil || !work.arguments.isEmpty {
      throw ValidationError("Med --join läggs färdiga delar ihop; då går bara --out och --resume att ange.")
    }
  }

  func run() throws {
    let data = try common.dataDirectory()
    let summary = join ? try joined(data) : try dealtWith(data)
    try StandardOutput.write(summary.line + [0x0A])
    common.messages.mention("\(summary.sentence) Sammanfattning: \(place)/sammanfattning.html")
    switch summary.worst {
    case .stoppad: throw Stop(.refused)
    case .hinder: throw Stop(.findings)
    case .klar, nil: return
    }
  }

  /// The folder, as it may be told.
  private var place: String { MessageText.masked(out.hasSuffix("/") ? String(out.dropLast()) : out) }

  private func dealtWith(_ data: DataDirectory) throws -> BatchSummary {
    let batch = try Batch(records, to: out, try setup(data), data: data)
    let meter = ProgressMeter(total: batch.total, on: common.messages)
    defer { meter.finish() }
    var fault: FileFault?
    let summary = try batch.run { result in
      do throws(FileFault) {
        if fault == nil { try StandardOutput.write(result.line + [0x0A]) }
      } catch {
        fault = error
      }
      meter.step()
    }
    if let fault { throw fault }
    return summary
  }

  private func joined(_ data: DataDirectory) throws -> BatchSummary {
    let join = try BatchJoin(records, to: out, resumes: resume, data: data)
    let meter = ProgressMeter(total: join.total, on: common.messages)
    defer { meter.finish() }
    return try join.run { _ in meter.step() }
  }

  private func setup(_ data: DataDirectory) throws -> Batch.Setup {
    let options = work.options(on: try common.today())
    var worker = [CommonOptions.executable() ?? "bilaga", BatchWorkerVerb.name, "--out", out]
    worker += ["--data", data.path, "--date", options.today.text] + work.arguments
    if let name = profile.profile { worker.append("--profile=\(name)") }
    return Batch.Setup(
      options: options, jobs: jobs ?? max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1),
      shard: shard.flatMap { BatchShard($0) }, profile: try profile.input(), resumes: resume, worker: worker)
  }
}
