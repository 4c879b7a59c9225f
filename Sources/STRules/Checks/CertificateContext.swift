internal import STModel

/// A certificate with its form, its activities and the number that people know it by.
///
/// A class, though it never changes: every check goes through all certificates, and copying one as a value touches some
/// fifty counters.
final class CertificateContext: Sendable {
  let intyg: Intyg
  let path: RecordPath
  /// Nil when the form is not known.
  let form: FormRequirement?
  /// The activities that exist, in the order of the references.
  let activities: [Utbildningsaktivitet]
  let attachment: Attachment?

  init(_ intyg: Intyg, at position: Int, form: FormRequirement?, in index: RecordIndex) {
    self.intyg = intyg
    path = RecordPath.root.key("certificates").item(position, intyg.id)
    self.form = form
    activities = intyg.activityRefs.compactMap(index.activity)
    attachment = index.attachment(ofCertificate: intyg.id)
  }

  /// How a message names the certificate: `Intyg nr 4 (bilaga 9)`, or by its id while it has no number.
  var label: String {
    let name = attachment?.number.map { "Intyg nr \($0)" } ?? "Intyget \(intyg.id)"
    return form.map { "\(name) (\($0.short))" } ?? name
  }

  /// The delmål that it names: its own, or else those of its activities.
  var codes: [String] {
    let own = intyg.milestones.map(\.code)
    var seen: Set<String> = []
    return (own.isEmpty ? activities.flatMap(\.milestones).map(\.code) : own).filter {
      seen.insert($0).inserted
    }
  }

  /// Whether it is meant to be signed or is signed already; a draft may still lack what it likes.
  var isFinal: Bool { intyg.status == .ready || intyg.status == .signed }

  func path(ofIssuer position: Int) -> RecordPath {
    path.key("issuers").item(position, intyg.issuers[position].role.rawValue)
  }
}
