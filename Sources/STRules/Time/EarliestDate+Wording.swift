internal import STSource

// What nothing planned leads to, in Swedish.

extension EarliestDate.Hindrance {
  /// One sentence, identity numbers masked.
  package var text: String {
    switch self {
    case .service(let sentence): sentence
    case .milestones(let codes): "Ingenting i posten leder till \(Wording.list(Wording.runs(codes)))."
    case .openActivities(let ids):
      "\(ids.count == 1 ? "Aktiviteten" : "Aktiviteterna") \(Excerpt.masked(Wording.list(ids))) har inget planerat slut."
    case .unknownSpecialty: "Specialiteten är okänd, så dess delmål går inte att bedöma."
    }
  }
}

extension TimeRequirement {
  /// What is lacking, as one sentence.
  var shortage: String {
    let months = time.calendar
    let missing = FullTimeMonths(leastMonths) - months
    return
      "\(subject.text) i posten räcker till \(months.text) månader på heltid; det krävs \(leastMonths), så "
      + "\(missing.text) fattas."
  }
}

extension TimeRequirement.Subject {
  fileprivate var text: String {
    switch self {
    case .service: "Tjänstgöringen"
    case .own: "Den egna tjänstgöringen"
    case .primaryCare: "Bastjänstgöringen i primärvård"
    case .acuteCare: "Bastjänstgöringen i akut sjukvård"
    case .inSpecialty: "Tiden i specialiteten"
    }
  }
}
