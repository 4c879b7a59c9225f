internal import STLayout
internal import STPDFReader

/// AVSTAM-20 to 23: all papers are about the same person, the same specialty and the same regulation.
///
/// What most papers say is what the one that differs is held against, so that one wrong application does not make fifty
/// wrong certificates.
struct ApplicantProof {
  /// What the papers agree about.
  struct Person {
    let fullName: String?
    let identity: String?
  }

  private static let texts: [(path: String, name: String, rule: ProofRule)] = [
    ("applicant.familyName", "Efternamnet", .applicantName),
    ("applicant.givenName", "Förnamnet", .applicantName),
    ("applicant.identity", "Personnumret", .applicantIdentity),
    ("specialty", "Specialiteten", .specialty),
  ]

  /// - Returns: whom the papers are about.
  static func check(_ context: ProofContext, _ log: inout ProofLog) -> Person {
    for (path, name, rule) in texts { agreement(path, name, rule, context, &log) }
    let person = person(context)
    for paper in context.papers {
      if let printed = paper.read["applicant.fullName"] {
        log.expect(
          printed.squeezedValue == person.fullName.map(PrintedText.squeezed), .applicantName,
          in: paper.file.path, page: printed.page,
          differs("Namnet", printed.value, person.fullName))
      }
      regulation(of: paper, context.manifest.regulation, &log)
    }
    return person
  }

  private static func agreement(
    _ path: String, _ name: String, _ rule: ProofRule, _ context: ProofContext, _ log: inout ProofLog
  ) {
    let agreed = mostCommon(path, context)
    for paper in context.papers {
      guard let printed = paper.read[path] else { continue }
      log.expect(
        printed.squeezedValue == agreed.map(PrintedText.squeezed), rule, in: paper.file.path,
        page: printed.page,
        differs(name, printed.value, agreed))
    }
  }

  private static func regulation(of paper: ProofContext.Paper, _ agreed: String, _ log: inout ProofLog) {
    if let printed = paper.read["regulation"] {
      log.expect(
        printed.value == agreed, .regulation, in: paper.file.path, page: printed.page,
        differs("Föreskriften", printed.value, agreed))
    }
    if let regulation = paper.form.regulation {
      log.expect(
        regulation == agreed, .regulation, in: paper.file.path,
        "Pappret är en blankett i \(regulation), men paketet följer \(agreed).")
    }
  }

  private static func person(_ context: ProofContext) -> Person {
    let name = [mostCommon("applicant.givenName", context), mostCommon("applicant.familyName", context)]
      .compactMap(\.self)
    return Person(
      fullName: name.count == 2
        ? name.joined(separator: " ") : mostCommon("applicant.fullName", context),
      identity: mostCommon("applicant.identity", context))
  }

  /// The value that most papers have; where several are as common, the one that comes first.
  private static func mostCommon(_ path: String, _ context: ProofContext) -> String? {
    let printed = context.papers.compactMap { $0.read[path] }
    var counts: [String?: Int] = [:]
    for text in printed { counts[text.squeezedValue, default: 0] += 1 }
    let most = counts.values.max()
    return printed.first { counts[$0.squeezedValue] == most }?.value
  }

  private static func differs(_ name: String, _ printed: String?, _ agreed: String?) -> String {
    "\(name) är \(quoted(printed)) här men \(quoted(agreed)) på de andra pappren."
  }

  private static func quoted(_ text: String?) -> String { text.map { "”\($0)”" } ?? "inte ifyllt" }
}
