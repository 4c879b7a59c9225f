internal import ArgumentParser
internal import Glibc
internal import STDiagnostics
internal import STPipeline

/// `bilaga bundle`
struct BundleVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Gör hela ansökan: ansökan, bilageförteckning och alla intyg.",
    discussion: """
      Papper görs bara av en post utan fel. Med --draft görs de ändå, och då står
      UTKAST på varje sida.

      Uppladdade filer söks där posten säger, räknat från postens egen mapp. Var och en
      granskas i en egen process, och bara en rensad kopia kommer med, i mappen bilagor.

      Exempel:
        bilaga bundle post.json --out paket
        bilaga bundle post.json --out utkast --draft --merge
        bilaga bundle post.json --out paket --packs
        bilaga bundle post.json --out paket --profile region.json
      """)

  @Argument(help: ArgumentHelp("ST-post i JSON eller XML; - läser från standard in.", valueName: "post"))
  var record: String

  @Option(name: .customLong("out"), help: ArgumentHelp("Mappen som paketet skrivs i.", valueName: "mapp"))
  var out: String

  @Flag(name: .customLong("draft"), help: "Gör papper även av en post med fel; varje sida märks UTKAST.")
  var draft = false

  @Flag(name: .customLong("merge"), help: "Lägg även till ansokan-komplett.pdf med alla papper i ordning.")
  var merge = false

  @Flag(
    name: .customLong("packs"),
    help: "Lägg även till en fil per person som skriver under, med en liggare att bocka av på.")
  var packs = false

  @Option(
    name: .customLong("forms"),
    help: ArgumentHelp("Blanketternas utseende: own är våra egna.", valueName: "slag"))
  var forms: FormsChoice = .own

  @Flag(name: .customLong("force"), help: "Ersätt ett äldre paket på samma plats.")
  var force = false

  @OptionGroup var bounds: UploadBoundsOptions
  @OptionGroup var profile: ProfileOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if record == "-", profile.profile == "-" {
      throw ValidationError("Standard in går bara att läsa en gång.")
    }
    if out == "-" {
      throw ValidationError("Ett paket är en mapp och ryms inte på standard ut. Ange en mapp efter --out.")
    }
    if forms == .official {
      throw ValidationError("De officiella blanketterna går inte att fylla i ännu. Utelämna --forms.")
    }
  }

  func run() throws {
    let today = try common.today()
    let data = try common.dataDirectory()
    let bytes = try InputFile.read(record)
    try BundleWriter.check(out, force: force)
    let input = RecordInput(name: record, bytes: bytes)
    let ((pipeline, judged), stock) = try SideBySide.both(
      { [profile] in
        let pipeline = try profile.pipeline(data)
        return (pipeline, pipeline.judge(input, on: today))
      }, { try PaperStock(data, usesAllCores: true) })
    let outcome = pipeline.bundle(
      judged, options: BundleOptions(isDraft: draft, isMerged: merge, hasPacks: packs), stock: stock,
      uploads: UploadSource(besides: record, bounds.process(isCleaning: true, common)))
    guard let bundle = outcome.bundle else { throw try refuse(outcome.check) }
    let proof = try BundleWriter.write(
      bundle, to: out, force: force, provenBy: BundleProver(stock.forms))
    guard !proof.hasErrors else { throw disprove(proof) }
    log(bundle, today)
    if outcome.check.hasErrors { throw Stop(.findings) }
  }

  /// Says why there are no papers: a report where there is a record, an error where there is none.
  private func refuse(_ check: CheckOutcome) throws -> Stop {
    guard check.isReadable else {
      common.messages.say(check.text(width: common.messages.width, colour: common.messages.usesColour))
      return Stop(.refused)
    }
    let terminal = Terminal(descriptor: STDOUT_FILENO, options: common)
    try StandardOutput.write(Array(check.text(width: terminal.width, colour: terminal.usesColour).utf8))
    common.messages.mention(
      draft
        ? "bilaga: Inga papper har gjorts, inte heller som utkast. Rätta först de fel som gäller pappren själva."
        : "bilaga: Inga papper har gjorts. Rätta felen, eller lägg till --draft för ett utkast.")
    return Stop(.findings)
  }

  /// Says what does not agree in the papers that were just made.
  private func disprove(_ proof: ProofOutcome) -> Stop {
    common.messages.say(
      "bilaga: Pappren som programmet gjorde stämmer inte överens, och det är inte ditt fel. "
        + "Ingenting har skrivits.")
    for finding in proof.findings { common.messages.say(finding) }
    return Stop(.internalFault)
  }

  /// One line for the log of exports, and one for the person.
  private func log(_ bundle: FinishedBundle, _ today: Today) {
    let what = bundle.isDraft ? "Utkastet" : "Paketet"
    common.messages.mention(
      "\(what) ligger i \(MessageText.masked(out)): \(bundle.attachments) intyg, \(bundle.pages) sidor. "
        + "Post \(MessageText.masked(bundle.recordID)), \(today.text), \(bundle.files.count) filer, sha256 \(bundle.sha256)."
    )
    if bundle.packs > 0 {
      common.messages.mention("Underskrifter: \(bundle.packs) paket och en liggare i mappen underskrifter.")
    }
    for (numbers, what) in [
      (bundle.uploads, "Skriv ut de rensade filerna i mappen bilagor, med numret påskrivet"),
      (bundle.toAdd, "Lägg till för hand, med numret påskrivet"),
    ] where !numbers.isEmpty {
      common.messages.mention("\(what): bilaga \(numbers.map(String.init).joined(separator: ", ")).")
    }
  }
}

/// Which forms the papers are laid out on.
enum FormsChoice: String, ExpressibleByArgument, CaseIterable {
  case own, official
}
