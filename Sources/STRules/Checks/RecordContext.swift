internal import STModel

/// A record with what every check wants to know about it, worked out once.
struct RecordContext {
  let record: STRecord
  let index: RecordIndex
  let rules: RuleCatalogue
  let forms: FormCatalogue
  let today: Day
  let scope: RuleScope
  let time: ServiceTime
  /// The certificates that count: neither replaced nor revoked.
  let certificates: [CertificateContext]

  init(record: STRecord, rules: RuleCatalogue, forms: FormCatalogue, today: Day) {
    let index = RecordIndex(record)
    self.record = record
    self.index = index
    self.rules = rules
    self.forms = forms
    self.today = today
    scope = Self.scope(of: record)
    time = ServiceTime(record: record, lastDay: today)
    certificates = record.certificates.enumerated().compactMap { position, intyg in
      intyg.status == .superseded || intyg.status == .revoked
        ? nil : CertificateContext(intyg, at: position, form: forms[intyg.form], in: index)
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
