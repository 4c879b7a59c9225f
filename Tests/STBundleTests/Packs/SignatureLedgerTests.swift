import STIngest
import STLayout
import STModel
import STTestSupport
import Testing

@testable import STBundle

/// Who signs what, told from the records alone.
@Suite struct SignatureLedgerTests {
  static let samples: [String] =
    (try? PackageRoot.files(below: "Samples/records", suffix: ".json").compactMap {
      $0.split(separator: "/").last.map { String($0.dropLast(".json".count)) }
    }) ?? []

  private static func packs(_ record: STRecord) throws -> (
    maker: PackMaker, plan: BundlePlan, sheets: [Sheet]
  ) {
    let bilagor = try PackageRoot.bytes("Forms/gemensamt/bilagor.json")
    let table = try #require(AttachmentTable.read(bilagor, file: "bilagor.json").value)
    let plan = try #require(BundlePlan.make(record, table: table, locate: { _ in nil }).plan)
    let blank = PageDocument(title: "", language: "sv-SE", pages: [], structure: StructureElement(.document))
    func sheet(_ path: String, _ kind: PaperKind, _ number: Int?) -> Sheet {
      Sheet(path: path, kind: kind, number: number, form: "", document: blank)
    }
    let certificates = plan.entries.compactMap { entry in entry.path.map { sheet($0, .intyg, entry.number) } }
    let sheets =
      [sheet("01-ansokan.pdf", .ansokan, nil), sheet("02-bilageforteckning.pdf", .bilageforteckning, nil)]
      + certificates
    return (PackMaker(record, plan: plan, sheets: sheets), plan, sheets)
  }

  static func ledger(_ record: STRecord) throws -> SignatureLedger { try packs(record).maker.ledger }

  /// A small record with one certificate.
  private static func record(
    form: String = "hslf2021-b07", status: IntygStatus = .ready, issuers: [Intygsutfardare]
  ) throws -> STRecord {
    var record = try PaperValuesTests.sample("hslf2021-radiologi")
    var certificate = Intyg(id: "i-ett", form: form, issuers: issuers, status: status)
    certificate.descriptionText = "Text"
    record.certificates = [certificate]
    record.attachments = []
    if form.hasPrefix("sosfs2015") { record.st.regulation = .sosfs2015 }
    return record
  }

  private static func issuer(_ role: Role, _ person: String) -> Intygsutfardare {
    Intygsutfardare(role: role, personRef: person, signature: Signature(kind: .none))
  }

  private static func papers(_ ledger: SignatureLedger, of person: String?) -> [SignatureLedger.Paper] {
    ledger.signers.filter { $0.person == person }.flatMap(\.papers)
  }

  // MARK: - Samples

  @Test func `there are samples to try`() { #expect(Self.samples.count > 3) }

  /// Told once more here, straight from the certificates of the plan.
  @Test(arguments: samples)
  func `everybody has exactly the papers that she or he signs`(_ sample: String) throws {
    let record = try PaperValuesTests.sample(sample)
    let (maker, plan, sheets) = try Self.packs(record)
    let applicants = Set(record.people.filter { $0.roles.contains(.sokande) }.map(\.id))
    var expected: [String: Set<String>] = ["": ["01-ansokan.pdf"]]
    for entry in plan.entries {
      guard case .certificate(let certificate, _) = entry.source, let path = entry.path else { continue }
      let signers =
        certificate.issuers.map(\.personRef) + certificate.issuers.compactMap(\.delegation?.by)
        + certificate.issuers.compactMap(\.delegatedTo)
      for id in signers { expected[applicants.contains(id) ? "" : id, default: []].insert(path) }
    }
    let found = maker.ledger.signers.map { ($0.person ?? "", Set($0.paths)) }
    #expect(Dictionary(found, uniquingKeysWith: { first, _ in first }) == expected)
    for signer in maker.ledger.signers {
      #expect(signer.paths == sheets.map(\.path).filter(Set(signer.paths).contains), "not in posting order")
    }
  }

  @Test(arguments: samples)
  func `names of packs are unique and count from one within each role`(_ sample: String) throws {
    let ledger = try Self.ledger(try PaperValuesTests.sample(sample))
    let packs = ledger.signers.map(\.pack)
    #expect(Set(packs).count == packs.count)
    for role in Set(ledger.signers.map(\.role)) {
      let numbers = ledger.signers.filter { $0.role == role }.map(\.number)
      #expect(numbers == Array(1...numbers.count))
    }
    #expect(packs.first == "underskrifter/sokande-1.pdf")
  }

  @Test func `the first paper in posting order has the first number`() throws {
    let ledger = try Self.ledger(try PaperValuesTests.sample("hslf2021-internmedicin"))
    let first = ledger.signers.filter { $0.role == .kursledare }.compactMap { $0.papers.first?.number }
    #expect(first.count > 5 && first == first.sorted())
  }

  @Test func `the order of people in the record changes nothing`() throws {
    var record = try PaperValuesTests.sample("hslf2021-internmedicin")
    let ledger = try Self.ledger(record)
    record.people.reverse()
    #expect(try Self.ledger(record) == ledger)
  }

  // MARK: - Roles

  @Test func `the order of the roles has each of them once`() {
    #expect(Role.signingOrder.count == Role.allCases.count)
    #expect(Set(Role.signingOrder) == Set(Role.allCases))
  }

  @Test func `several roles make one pack, named by the foremost`() throws {
    let ledger = try Self.ledger(try PaperValuesTests.sample("hslf2021-internmedicin"))
    let supervisor = try #require(ledger.signers.first { $0.person == "p-huvudhandledare" })
    #expect(supervisor.pack == "underskrifter/huvudhandledare-1.pdf")
    #expect(supervisor.roles == [.huvudhandledare, .handledare])
    #expect(supervisor.papers.count == 7)
  }

  @Test func `a paper with two signatures is in both packs`() throws {
    let ledger = try Self.ledger(
      try Self.record(issuers: [
        Self.issuer(.huvudhandledare, "p-barn"), Self.issuer(.specialistlakare, "p-neuro"),
      ])
    )
    #expect(Self.papers(ledger, of: "p-barn").map(\.number) == [1])
    #expect(Self.papers(ledger, of: "p-barn").map(\.path) == Self.papers(ledger, of: "p-neuro").map(\.path))
  }

  @Test func `who signs one paper in two roles has it once in the pack and twice in the ledger`() throws {
    let ledger = try Self.ledger(
      try Self.record(issuers: [
        Self.issuer(.specialistlakare, "p-barn"), Self.issuer(.huvudhandledare, "p-barn"),
      ])
    )
    let signer = try #require(ledger.signers.first { $0.person == "p-barn" })
    #expect(signer.papers.map(\.role) == [.huvudhandledare, .specialistlakare])
    #expect(signer.paths.count == 1)
  }

  @Test func `an applicant who stands among the people too has one pack and no name`() throws {
    let ledger = try Self.ledger(try PaperValuesTests.sample("hslf2021-utkast"))
    let applicant = ledger.signers.filter { $0.role == .sokande }
    #expect(applicant.count == 1)
    #expect(applicant.first?.papers.map(\.role) == [.sokande, .handledare])
    #expect(applicant.first?.person == nil && applicant.first?.name == nil)
    #expect(!ledger.signers.contains { $0.person == "p-sokande" })
  }

  @Test func `a certificate by somebody whom the record does not have still lies in a pack`() throws {
    var unknown = Self.issuer(.handledare, "p-borta")
    unknown.name = "Bo Borta"
    let ledger = try Self.ledger(try Self.record(form: "hslf2021-b09", issuers: [unknown]))
    #expect(ledger.signers.first { $0.person == "p-borta" }?.name == "Bo Borta")
  }

  // MARK: - Delegation (SOSFS 2015:8 bilaga 2)

  @Test func `the chief who has appointed a doctor signs the same paper`() throws {
    var appointed = Self.issuer(.utseddLakare, "p-barn")
    appointed.delegation = Delegation(by: "p-verksamhetschef")
    appointed.delegation?.date = Day("2025-11-01")
    appointed.date = Day("2025-11-03")
    let issuers = [appointed, Self.issuer(.huvudhandledare, "p-neuro")]
    let waiting = try Self.ledger(try Self.record(form: "sosfs2015-b02", issuers: issuers))
    #expect(waiting.signers.map(\.role) == [.sokande, .verksamhetschef, .utseddLakare, .huvudhandledare])
    #expect(waiting.signers.dropFirst().allSatisfy { $0.papers.map(\.state) == [.notRequested] })
    let signed = try Self.ledger(try Self.record(form: "sosfs2015-b02", status: .signed, issuers: issuers))
    let days = signed.signers.dropFirst().map { $0.papers.first?.since?.description }
    #expect(days == ["2025-11-01", "2025-11-03", nil])
  }

  @Test func `the doctor whom the chief has appointed signs, once`() throws {
    var chief = Self.issuer(.verksamhetschef, "p-verksamhetschef")
    chief.delegatedTo = "p-barn"
    let appointed = Self.issuer(.utseddLakare, "p-barn")
    for issuers in [[chief], [chief, appointed]] {
      let ledger = try Self.ledger(try Self.record(form: "sosfs2015-b02", issuers: issuers))
      #expect(Self.papers(ledger, of: "p-barn").map(\.role) == [.utseddLakare])
      #expect(Self.papers(ledger, of: "p-verksamhetschef").map(\.role) == [.verksamhetschef])
    }
  }

  // MARK: - States

  @Test func `a request is told with its day and its reminder`() throws {
    var asked = Self.issuer(.huvudhandledare, "p-barn")
    asked.requestedAt = Timestamp("2026-01-08T23:30:00+01:00")
    asked.remindedAt = Timestamp("2026-01-20T08:00:00Z")
    let ledger = try Self.ledger(
      try Self.record(issuers: [asked, Self.issuer(.specialistlakare, "p-neuro")]))
    let paper = try #require(Self.papers(ledger, of: "p-barn").first)
    #expect(paper.state == .requested)
    #expect(paper.since == Day("2026-01-08") && paper.reminded == Day("2026-01-20"))
    #expect(Self.papers(ledger, of: "p-neuro").map(\.state) == [.notRequested])
  }

  @Test func `a signed certificate is signed by all, since each one's day`() throws {
    var first = Self.issuer(.huvudhandledare, "p-barn")
    first.date = Day("2025-12-01")
    first.requestedAt = Timestamp("2025-11-08T12:00:00Z")
    let issuers = [first, Self.issuer(.specialistlakare, "p-neuro")]
    let ledger = try Self.ledger(try Self.record(status: .signed, issuers: issuers))
    #expect(Self.papers(ledger, of: "p-barn").map(\.state) == [.signed])
    #expect(Self.papers(ledger, of: "p-barn").map(\.since) == [Day("2025-12-01")])
    #expect(Self.papers(ledger, of: "p-barn").map(\.reminded) == [nil])
    #expect(Self.papers(ledger, of: "p-neuro").map(\.state) == [.signed])
  }

  /// Two people sign one after the other, and the paper counts as signed when both have.
  @Test func `one of two may have signed while the other has not`() throws {
    var first = Self.issuer(.huvudhandledare, "p-barn")
    first.signature = Signature(kind: .hand)
    first.signature.signedAt = Timestamp("2025-12-01T12:00:00Z")
    let ledger = try Self.ledger(
      try Self.record(issuers: [first, Self.issuer(.specialistlakare, "p-neuro")]))
    #expect(Self.papers(ledger, of: "p-barn").map(\.since) == [Day("2025-12-01")])
    #expect(Self.papers(ledger, of: "p-neuro").map(\.state) == [.notRequested])
  }

  @Test func `the application is signed when the record is locked with a day`() throws {
    var record = try PaperValuesTests.sample("hslf2021-radiologi")
    #expect(Self.papers(try Self.ledger(record), of: nil).map(\.state) == [.notRequested])
    record.state = .locked
    record.application?.date = Day("2026-01-15")
    #expect(Self.papers(try Self.ledger(record), of: nil).map(\.since) == [Day("2026-01-15")])
  }
}
