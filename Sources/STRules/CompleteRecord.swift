internal import STDiagnostics
package import STModel

/// A record in which nothing of severity *fel* was found. Final papers are made from this and from nothing else; only an
/// assessment can give one.
package struct CompleteRecord: Sendable {
  package let record: STRecord
  package let serviceTime: ServiceTime

  init?(_ assessment: Assessment) {
    guard assessment.count(.fel) == 0 else { return nil }
    record = assessment.record
    serviceTime = assessment.serviceTime
  }
}
