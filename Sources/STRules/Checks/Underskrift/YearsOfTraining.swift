internal import STDiagnostics
internal import STModel

/// UNDERSKRIFT-04: the year of handledarutbildning on the forms of 2015 is one in which it can have been gone through.
struct YearsOfTraining: RecordCheck {
  static let rules: [RuleID] = ["UNDERSKRIFT-04"]

  /// Earlier years are taken for slips of the pen; a setting of ours.
  private static let earliest = 1980

  static func faults(in context: RecordContext) -> [Fault] {
    var told: Set<String> = []
    return context.certificates.flatMap { certificate in
      certificate.intyg.issuers.compactMap { issuer -> Fault? in
        guard let block = certificate.form?.blocks.first(where: { $0.roles.contains(issuer.role) }),
          block.fields.contains(.trainingYear), let person = context.index.person(issuer.personRef),
          let year = person.supervisorTraining?.year,
          year < earliest || year > (issuer.date ?? context.today).year, told.insert(person.id).inserted
        else { return nil }
        return Fault(
          "UNDERSKRIFT-04", at: context.path(ofPerson: person.id).key("supervisorTraining").key("year"),
          Messages.odd(person.fullName, year), severity: .varning, values: ["namn": person.fullName],
          responsible: issuer.role.responsible)
      }
    }
  }

  private enum Messages {
    static func odd(_ name: String, _ year: Int) -> String {
      "Handledarutbildningen för \(name) anges till \(year), som är orimligt eller efter underskriften."
    }
  }
}
