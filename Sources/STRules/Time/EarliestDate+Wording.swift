internal import STSource

// What nothing planned leads to, in Swedish.

extension EarliestDate.Hindrance {
  /// One sentence, identity numbers masked.
  package var text: String {
    switch self {
    case .service(let sentence): sentence
    case .milestones(let codes): "Ingenting i posten leder till \(Wording.list(Self.runs(codes)))."
    case .openActivities(let ids):
      "\(ids.count == 1 ? "Aktiviteten" : "Aktiviteterna") \(Excerpt.masked(Wording.list(ids))) har inget planerat slut."
    case .unknownSpecialty: "Specialiteten är okänd, så dess delmål går inte att bedöma."
    }
  }

  /// Codes in the order of the målbeskrivning with three or more in a row as `STa1–STa7`.
  static func runs(_ codes: [String]) -> [String] {
    var runs: [[String]] = []
    for code in codes {
      if let before = runs.last?.last, follows(before, code) {
        runs[runs.count - 1].append(code)
      } else {
        runs.append([code])
      }
    }
    return runs.flatMap { run in
      guard run.count > 2, let first = run.first, let last = run.last else { return run }
      return ["\(first)–\(last)"]
    }
  }

  private static func follows(_ before: String, _ code: String) -> Bool {
    func parts(_ code: String) -> (letters: Substring, number: Int)? {
      let letters = code.prefix { !$0.isNumber }
      return Int(code.dropFirst(letters.count)).map { (letters, $0) }
    }
    guard let before = parts(before), let after = parts(code) else { return false }
    return before.letters == after.letters && before.number + 1 == after.number
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
