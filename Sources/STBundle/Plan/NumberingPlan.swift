package import STDiagnostics

/// Gives every attachment its number.
///
/// Numbers follow the order of the application's own list, then date, then title. A number that stands on a signed
/// certificate never changes: the paper in the binder says it. Where every attachment already has a number of its own,
/// all of them are kept.
package struct NumberingPlan: Sendable, Hashable {
  /// What numbering needs to know of one attachment.
  package struct Candidate: Sendable, Hashable {
    /// Unique among the candidates; decides when everything else is equal.
    package let key: String
    /// The place that the applicant has chosen; nil where the list of attachments decides.
    package let chosenPlace: Int?
    /// The place of its category in the application's list.
    package let rank: Int
    /// `YYYY-MM-DD`, so that the order of texts is the order of days; empty sorts first.
    package let date: String
    package let title: String
    /// The number that the record has now.
    package let number: Int?
    /// Whether the number stands on a paper that somebody has signed.
    package let isSigned: Bool
    /// Where the number, or what should have one, stands in the record.
    package let location: SourceLocation?

    package init(
      key: String, chosenPlace: Int? = nil, rank: Int, date: String, title: String, number: Int?,
      isSigned: Bool, location: SourceLocation?
    ) {
      self.key = key
      self.chosenPlace = chosenPlace
      self.rank = rank
      self.date = date
      self.title = title
      self.number = number
      self.isSigned = isSigned
      self.location = location
    }
  }

  /// The keys in the order of their numbers.
  package let order: [String]
  package let numbers: [String: Int]
  /// What the plan changed, and what it cannot mend.
  package let findings: [Diagnostic]

  package init(_ candidates: [Candidate]) {
    let ordered = candidates.sorted(by: Self.precedes)
    let clashes = Self.clashes(in: ordered)
    let keepsAll = clashes.isEmpty && ordered.allSatisfy { $0.number != nil }
    var numbers: [String: Int] = [:]
    var taken: Set<Int> = []
    for candidate in ordered where keepsAll || candidate.isSigned {
      guard let number = candidate.number, taken.insert(number).inserted else { continue }
      numbers[candidate.key] = number
    }
    var next = 1
    for candidate in ordered where numbers[candidate.key] == nil {
      while !taken.insert(next).inserted { next += 1 }
      numbers[candidate.key] = next
    }
    let byNumber = ordered.sorted { (numbers[$0.key] ?? 0) < (numbers[$1.key] ?? 0) }
    order = byNumber.map(\.key)
    self.numbers = numbers
    findings = clashes.filter(\.isSigned).map(Self.clash) + Self.changes(byNumber, numbers)
  }

  private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    let leftPlace = left.chosenPlace ?? .max
    let rightPlace = right.chosenPlace ?? .max
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    if left.rank != right.rank { return left.rank < right.rank }
    if left.date != right.date { return left.date < right.date }
    if left.title != right.title { return SwedishOrder.precedes(left.title, right.title) }
    return left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
  }

  /// Those whose number an earlier one already has. A signed one is never the one that has to give way to an unsigned.
  private static func clashes(in ordered: [Candidate]) -> [Candidate] {
    var taken: Set<Int> = []
    let signedFirst = ordered.filter(\.isSigned) + ordered.filter { !$0.isSigned }
    return signedFirst.filter { candidate in
      guard let number = candidate.number else { return false }
      return !taken.insert(number).inserted
    }
  }

  private static func clash(_ candidate: Candidate) -> Diagnostic {
    Diagnostic(
      "PAKET-02", .fel, at: candidate.location,
      "Två undertecknade intyg har samma bilagenummer, \(candidate.number ?? 0).",
      remedy: "Se efter på pappren vilket som har rätt nummer, och låt utfärdaren rätta det andra.")
  }

  private static func changes(_ ordered: [Candidate], _ numbers: [String: Int]) -> [Diagnostic] {
    ordered.compactMap { candidate in
      guard let old = candidate.number, let new = numbers[candidate.key], old != new, !candidate.isSigned
      else {
        return nil
      }
      return Diagnostic(
        "PAKET-01", .upplysning, at: candidate.location,
        "Bilaga nr \(old) har blivit nr \(new), för att numren ska följa ansökans lista.",
        remedy: "Skriv in det nya numret i posten om det ska gälla även nästa gång.")
    }
  }
}
