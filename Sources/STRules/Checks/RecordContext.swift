internal import STModel
internal import STPrivacy

/// A record with what every check wants to know about it, worked out once.
struct RecordContext {
  let record: STRecord
  let index: RecordIndex
  let rules: RuleCatalogue
  let forms: FormCatalogue
  let privacy: PrivacyGuard
  /// Whether the controller lets special categories stand in free text; where record and profile both speak, both must.
  let allowsSpecialCategories: Bool
  let today: Day
  let scope: RuleScope
  /// The regulation that the application is tried under.
  let foreskrift: Foreskrift
  /// The specialty applied for; nil when the regulation has none of that code or name.
  let specialty: SpecialtyRequirements?
  let route: ApplicationRoute
  /// Nil where the regulation states no least time.
  let account: TimeAccount?
  /// Nil when the specialty is not known.
  let matrix: DelmalMatrix?
  let time: ServiceTime
  /// The certificates that count: neither replaced nor revoked.
  let certificates: [CertificateContext]

  init(
    record: STRecord, rules: RuleCatalogue, forms: FormCatalogue, regulations: Regulations,
    privacy: PrivacyGuard, allowsSpecialCategories: Bool? = nil, today: Day
  ) {
    let index = RecordIndex(record)
    self.record = record
    self.index = index
    self.rules = rules
    self.forms = forms
    self.privacy = privacy
    let instructed = record.organisation.instructions?.allowSpecialCategories
    self.allowsSpecialCategories =
      (instructed ?? allowsSpecialCategories ?? false) && (allowsSpecialCategories ?? true)
    self.today = today
    let scope = Self.scope(of: record)
    self.scope = scope
    let isThirdCountry = record.application?.kind == .specialistkompetensTredjeland
    let route: ApplicationRoute = scope == .bt ? .bt : isThirdCountry ? .thirdCountry : .ordinary
    self.route = route
    foreskrift = regulations[scope == .bt ? .hslf2021 : record.st.regulation]
    specialty = foreskrift.specialty(record.st.specialty)
    time = ServiceTime(record: record, lastDay: today)
    certificates = record.certificates.enumerated().compactMap { position, intyg in
      intyg.status == .superseded || intyg.status == .revoked
        ? nil : CertificateContext(intyg, at: position, form: forms[intyg.form], in: index)
    }
    account = TimeAccount(
      record, time, foreskrift, scope, route, attachments: record.attachments.filter { $0.withdrawn == nil })
    matrix = Self.matrix(record, route, foreskrift, specialty, certificates)
  }

  /// Which requirements the delmål are held to.
  private static func matrix(
    _ record: STRecord, _ route: ApplicationRoute, _ foreskrift: Foreskrift,
    _ specialty: SpecialtyRequirements?,
    _ certificates: [CertificateContext]
  ) -> DelmalMatrix? {
    let milestones = route == .bt ? foreskrift.bt : specialty.map(foreskrift.milestones)
    return milestones.map { milestones in
      DelmalMatrix(
        route: route, milestones: milestones,
        thirdCountry: foreskrift.thirdCountry, certificates: certificates, activities: record.activities)
    }
  }

  private static func scope(of record: STRecord) -> RuleScope {
    if record.application?.kind == .btGodkand { return .bt }
    return record.st.regulation == .hslf2021 ? .hslf2021 : .sosfs2015
  }

  /// The place of a person in the record's list; the list itself when there is none.
  func path(ofPerson id: String) -> RecordPath {
    let people = RecordPath.root.key("people")
    return record.people.firstIndex { $0.id == id }.map { people.item($0, id) } ?? people
  }

  /// Attachments that are part of the bundle, with their places in the record's list.
  var attachments: [(position: Int, attachment: Attachment)] {
    record.attachments.enumerated().compactMap { $1.withdrawn == nil ? ($0, $1) : nil }
  }
}
