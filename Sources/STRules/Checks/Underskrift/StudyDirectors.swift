internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-09: the forms of 2015 name a studierektor with a workplace, who is not the main supervisor.
struct StudyDirectors: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-09"]

  static func faults(in context: RecordContext) -> [Fault] {
    let naming = context.certificates.filter { certificate in
      certificate.form?.fields.contains { $0.field == .studyDirector } == true
    }
    guard !naming.isEmpty, let reference = context.record.st.studyDirectorRef,
      let director = context.index.person(reference)
    else { return [] }
    let supervisors = naming.flatMap(\.intyg.issuers).filter { $0.role == .huvudhandledare }
    var faults: [Fault] = []
    if director.workplace == nil {
      faults.append(
        Fault(
          "UNDERSKRIFT-09", at: context.path(ofPerson: director.id).key("workplace"),
          Messages.noWorkplace(director.fullName)))
    }
    if supervisors.contains(where: { $0.personRef == reference }) {
      faults.append(
        Fault(
          "UNDERSKRIFT-09", at: .root.key("st").key("studyDirectorRef"), Messages.same(director.fullName),
          severity: .varning))
    }
    return faults
  }

  private enum Messages {
    static func noWorkplace(_ name: String) -> String { "Studierektorn \(name) saknar tjänsteställe." }
    static func same(_ name: String) -> String {
      "\(name) är både studierektor och huvudansvarig handledare."
    }
  }
}
