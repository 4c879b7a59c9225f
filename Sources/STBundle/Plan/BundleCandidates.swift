internal import STDiagnostics
internal import STModel

/// The attachments of a bundle before they have their numbers.
struct BundleCandidates {
  let record: STRecord
  let application: AttachmentTable.Application
  private(set) var candidates: [NumberingPlan.Candidate] = []
  private(set) var findings: [Diagnostic] = []
  private var drafts: [String: Draft] = [:]

  /// An entry without its number.
  private struct Draft {
    let category: AttachmentCategory
    let categoryTitle: String
    let slug: String
    let title: String
    let sendAs: PostingKind
    let source: BundlePlan.Entry.Source
  }

  init(record: STRecord, application: AttachmentTable.Application) {
    self.record = record
    self.application = application
  }

  mutating func collect(locate: (String) -> SourceLocation?) {
    let index = RecordIndex(record)
    let pointers = RecordPointers(record)
    var claimed: Set<String> = []
    var elsewhere = 0
    for (position, certificate) in record.certificates.enumerated() where certificate.isInForce {
      let attachment = index.attachment(ofCertificate: certificate.id)
      claimed.formUnion([attachment?.id, certificate.fileRef].compactMap(\.self))
      guard let category = application.category(ofForm: certificate.form) else {
        elsewhere += 1
        continue
      }
      let pointer = "/certificates/\(position)"
      let location = locate(attachment.map { pointers[$0.id] + "/number" } ?? pointer)
      add(certificate, pointer, as: category, attachment, index, at: location)
    }
    collectUploads(besides: claimed, pointers, locate)
    if elsewhere > 0 { findings.append(Self.leftOut(elsewhere, at: locate("/certificates"))) }
  }

  private mutating func collectUploads(
    besides claimed: Set<String>, _ pointers: RecordPointers, _ locate: (String) -> SourceLocation?
  ) {
    for attachment in record.attachments where !claimed.contains(attachment.id) && attachment.withdrawn == nil
    {
      let location = locate(pointers[attachment.id])
      if attachment.origin == .uploaded {
        add(uploaded: attachment, at: location)
      } else {
        findings.append(Self.orphan(at: location))
      }
    }
  }

  private mutating func add(
    _ certificate: Intyg, _ pointer: String, as category: AttachmentTable.Category, _ attachment: Attachment?,
    _ index: RecordIndex, at location: SourceLocation?
  ) {
    let activities = certificate.activityRefs.compactMap(index.activity)
    let texts = IntygTexts(certificate: certificate, activities: activities, index: index)
    add(
      Draft(
        category: category.category, categoryTitle: category.title, slug: category.slug,
        title: attachment?.title ?? texts.title(category),
        sendAs: attachment?.sendAs ?? .original, source: .certificate(certificate, pointer: pointer)),
      key: certificate.id, date: texts.sortingDay, attachment: attachment,
      isSigned: certificate.status == .signed, at: location)
  }

  private mutating func add(uploaded attachment: Attachment, at location: SourceLocation?) {
    let category = application.category(attachment.category)
    add(
      Draft(
        category: attachment.category, categoryTitle: category?.title ?? AttachmentTable.otherTitle,
        slug: category?.slug ?? AttachmentTable.otherSlug,
        title: attachment.title, sendAs: attachment.sendAs ?? .kopia, source: .uploaded(attachment)),
      key: attachment.id, date: "", attachment: attachment, isSigned: false, at: location)
  }

  private mutating func add(
    _ draft: Draft, key: String, date: String, attachment: Attachment?, isSigned: Bool,
    at location: SourceLocation?
  ) {
    let key = freeKey(key)
    drafts[key] = draft
    let order = record.application?.attachmentOrder ?? []
    candidates.append(
      NumberingPlan.Candidate(
        key: key, chosenPlace: attachment.flatMap { order.firstIndex(of: $0.id) },
        rank: application.rank(of: draft.category), date: date, title: draft.title,
        number: attachment?.number,
        isSigned: isSigned, location: location))
  }

  /// Ids ought to be unique, but a draft shows a record as it is: each paper has a number and a file of its own even
  /// where two of them share an id.
  private func freeKey(_ id: String) -> String {
    drafts[id] == nil ? id : "\(id)/\(drafts.count)"
  }

  func entry(_ key: String, number: Int) -> BundlePlan.Entry? {
    guard let draft = drafts[key] else { return nil }
    var path: String?
    if case .certificate = draft.source { path = Self.fileName(number, draft.slug) }
    return BundlePlan.Entry(
      number: number, category: draft.category, categoryTitle: draft.categoryTitle, slug: draft.slug,
      title: draft.title, sendAs: draft.sendAs, source: draft.source, path: path)
  }

  /// `bilaga-007-kurs.pdf`
  static func fileName(_ number: Int, _ slug: String) -> String { fileStem(number, slug) + ".pdf" }

  /// `bilaga-007-kurs`
  static func fileStem(_ number: Int, _ slug: String) -> String {
    let digits = String(number)
    return "bilaga-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits + "-\(slug)"
  }

  private static func orphan(at location: SourceLocation?) -> Diagnostic {
    Diagnostic(
      "PAKET-03", .varning, at: location,
      "Bilagan hör till ett intyg som saknas eller inte längre gäller, och är inte med i paketet.",
      remedy: "Ta bort bilagan, eller knyt den till det intyg som gäller.")
  }

  private static func leftOut(_ count: Int, at location: SourceLocation?) -> Diagnostic {
    Diagnostic(
      "PAKET-04", .upplysning, at: location,
      count == 1
        ? "Ett intyg hör till en annan ansökan och är inte med i paketet."
        : "\(count) intyg hör till en annan ansökan och är inte med i paketet.")
  }
}

extension Intyg {
  /// Whether the certificate still says what it says.
  var isInForce: Bool {
    switch status {
    case .draft, .ready, .signed: true
    case .superseded, .revoked: false
    }
  }
}

extension IntygTexts {
  /// What the list of attachments calls a certificate that the record has no title for.
  func title(_ category: AttachmentTable.Category) -> String {
    (subject ?? place).map { "\(category.title): \($0)" } ?? category.title
  }

  /// The day that orders certificates of one kind: the first day of the activity, or else the day of signing.
  var sortingDay: String {
    (period.start ?? certificate.issuers.compactMap(\.date).min())?.description ?? ""
  }
}
