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
      vidare med --resume.

      Exempel:
        bilaga batch poster/ --out ut
        bilaga batch poster/ --out ut --resume
        bilaga batch - --out ut --check-only < poster.ndjson
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

  @Flag(name: .customLong("resume"), help: "Fortsätt en tidigare körning i samma mapp.")
  var resume = false

  @Flag(name: .customLong("check-only"), help: "Kontrollera bara; gör inga papper.")
  var checkOnly = false

  @Flag(name: .customLong("merge"), help: "Lägg även till ansokan-komplett.pdf i varje paket.")
  var merge = false

  @Flag(name: .customLong("packs"), help: "Lägg även till en fil per person som skriver under.")
  var packs = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let jobs, !(1...1_000).contains(jobs) {
      throw ValidationError("Antalet efter --jobs ska vara mellan 1 och 1000.")
    }
    if let shard, BatchShard(shard) == nil {
      throw ValidationError("Delen ”\(shard)” går inte att använda. Skriv till exempel --shard 1/4.")
    }
    if records.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard in går bara att läsa en gång.")
    }
    if out == "-" { throw ValidationError("Paketen skrivs i en mapp. Ange en mapp efter --out.") }
  }

  func run() throws {
    let data = try common.dataDirectory()
    let batch = try Batch(records, to: out, try setup(data), data: data)
    let meter = ProgressMeter(total: batch.total, on: common.messages)
    var fault: FileFault?
    let summary = try batch.run { result in
      do throws(FileFault) {
        if fault == nil { try StandardOutput.write(result.line + [0x0A]) }
      } catch {
        fault = error
      }
      meter.step()
    }
    meter.finish()
    if let fault { throw fault }
    try StandardOutput.write(summary.line + [0x0A])
    common.messages.mention("\(summary.sentence) Sammanfattningen ligger i \(MessageText.masked(out)).")
    switch summary.worst {
    case .stoppad: throw Stop(.refused)
    case .hinder: throw Stop(.findings)
    case .klar, nil: return
    }
  }

  private func setup(_ data: DataDirectory) throws -> Batch.Setup {
    let today = try common.today()
    var worker = [CommonOptions.executable() ?? "bilaga", BatchWorkerVerb.name, "--out", out]
    worker += ["--data", data.path, "--date", today.text]
    for (isAsked, option) in [(checkOnly, "--check-only"), (merge, "--merge"), (packs, "--packs")] {
      if isAsked { worker.append(option) }
    }
    return Batch.Setup(
      options: BatchOptions(
        checksOnly: checkOnly, bundle: BundleOptions(isMerged: merge, hasPacks: packs), today: today),
      jobs: jobs ?? max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1),
      shard: shard.flatMap(BatchShard.init) ?? .whole, resumes: resume, worker: worker)
  }
}
