/// Finds the entities of a record by id. Built once and passed on; of two entities with the same id the first counts
/// (that ids are unique is for the rules to say). Never changes, and is one for all that ask it, since a record is large.
package final class RecordIndex: Sendable {
  package let record: STRecord
  private let people: [String: Int]
  private let periods: [String: Int]
  private let activities: [String: Int]
  private let certificates: [String: Int]
  private let attachments: [String: Int]
  private let assessments: [String: Int]
  private let attachmentOfCertificate: [String: Int]

  package init(_ record: STRecord) {
    self.record = record
    people = Self.positions(record.people) { $0.id }
    periods = Self.positions(record.periods) { $0.id }
    activities = Self.positions(record.activities) { $0.id }
    certificates = Self.positions(record.certificates) { $0.id }
    attachments = Self.positions(record.attachments) { $0.id }
    assessments = Self.positions(record.assessments) { $0.id }
    attachmentOfCertificate = Dictionary(
      record.attachments.enumerated().compactMap { position, attachment in
        attachment.withdrawn == nil ? attachment.certificateRef.map { ($0, position) } : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  package func person(_ id: String) -> Person? { people[id].map { record.people[$0] } }
  package func period(_ id: String) -> Tjanstgoringsperiod? { periods[id].map { record.periods[$0] } }
  package func activity(_ id: String) -> Utbildningsaktivitet? {
    activities[id].map { record.activities[$0] }
  }
  package func certificate(_ id: String) -> Intyg? { certificates[id].map { record.certificates[$0] } }
  package func attachment(_ id: String) -> Attachment? { attachments[id].map { record.attachments[$0] } }
  package func assessment(_ id: String) -> Bedomning? { assessments[id].map { record.assessments[$0] } }

  /// The attachment that carries a certificate; withdrawn ones do not count.
  package func attachment(ofCertificate id: String) -> Attachment? {
    attachmentOfCertificate[id].map { record.attachments[$0] }
  }

  private static func positions<Entity>(_ entities: [Entity], _ id: (Entity) -> String) -> [String: Int] {
    Dictionary(
      entities.indices.map { (id(entities[$0]), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
