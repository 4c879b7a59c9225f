internal import STLayout
internal import STModel
internal import STRules

/// Everything that the papers of one bundle print, under the names that forms bind to. What is the same on all papers is
/// gathered once.
struct PaperValues: Sendable {
  private let record: STRecord
  private let index: RecordIndex
  private let pointers: RecordPointers
  private let common: [(String, PaperValue?)]

  init(_ record: STRecord, time: ServiceTime, plan: BundlePlan, countries: CountryNames) {
    self.record = record
    index = RecordIndex(record)
    pointers = RecordPointers(record)
    let service = ServiceValues(record: record, time: time, countries: countries)
    common =
      ApplicantValues(record: record, countries: countries).members + [
        ("attachments", Self.attachments(plan)),
        ("service", service.whole),
        ("btService", service.bt),
      ]
  }

  /// For the application.
  var application: PaperValue { .group(of: common) ?? .group([:]) }

  /// For one certificate.
  func certificate(_ certificate: Intyg, at pointer: String, number: Int) -> PaperValue {
    let activities = certificate.activityRefs.compactMap(index.activity)
    let texts = IntygTexts(certificate: certificate, activities: activities, index: index)
    let values = CertificateValues(texts: texts, pointer: pointer, number: number, pointers: pointers)
    let signers = SignerValues(
      record: record, certificate: certificate, pointer: pointer, index: index, pointers: pointers)
    return .group(of: common + [("certificate", values.group)] + signers.members) ?? .group([:])
  }

  /// For the list of attachments. `pages` gives the number of pages by attachment number, where it is known.
  func list(_ plan: BundlePlan, pages: [Int: Int]) -> PaperValue {
    let rows = plan.entries.map { entry in row(entry, pages: pages[entry.number]) }
    let list = PaperValue.group(of: [
      ("rows", .list(of: rows)),
      ("pages", .integer(plan.entries.compactMap { pages[$0.number] }.reduce(0, +), at: "/attachments")),
    ])
    return .group(of: common + [("bilageforteckning", list)]) ?? .group([:])
  }

  /// For the ledger of signatures, as it stands on a day. It has no use for anybody's identity number, not even in the
  /// running head.
  func signatures(_ ledger: SignatureLedger, on day: Day) -> PaperValue {
    let values = LedgerValues(record: record, ledger: ledger, day: day, index: index, pointers: pointers)
    let applicant = PaperValue.group(of: [
      ("fullName", .text(record.applicant.fullName, pointer: "/applicant/familyName"))
    ])
    return .group(of: [
      ("applicant", applicant), ("specialty", .applicationSubject(of: record)),
      ("underskrifter", values.group),
    ]) ?? .group([:])
  }

  private func row(_ entry: BundlePlan.Entry, pages: Int?) -> PaperValue? {
    let pointer: String
    var form: String?
    switch entry.source {
    case .certificate(let certificate, let place): (pointer, form) = (place, certificate.form)
    case .uploaded(let attachment): pointer = pointers[attachment.id]
    }
    return .group(of: [
      ("number", .number(hundredths: entry.number * 100, pointer: pointer)),
      ("title", .text(entry.title, pointer: pointer)),
      ("category", .text(entry.categoryTitle, pointer: pointer)),
      ("form", .text(of: form, at: pointer)),
      ("pages", .integer(pages, at: pointer)),
      ("sendAs", .text(entry.sendAs.printedName, pointer: pointer)),
    ])
  }

  private static func attachments(_ plan: BundlePlan) -> PaperValue? {
    .group(
      of: AttachmentCategory.allCases.map { category in
        (
          category.rawValue,
          .list(of: plan.numbers(of: category).map { .integer($0, at: "/attachments") })
        )
      })
  }
}
