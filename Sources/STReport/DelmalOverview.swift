internal import STLayout
internal import STModel
internal import STRules
internal import STSource

/// The delmål matrix as people read it: a line for each activity that a delmål asks for.
struct DelmalOverview {
  let milestones: [Milestone]

  struct Milestone {
    let code: String
    /// Nil where the wording is not ours to repeat.
    let title: String?
    /// Never empty.
    let lines: [Line]
  }

  struct Line {
    /// What is asked for, alternatives included: `klinisk tjänstgöring eller auskultation`.
    let activity: String
    /// Who may certify it.
    let issuers: String
    let status: DelmalMatrix.Status
    /// The papers that answer to it, by their numbers; or why a paper that is there does not.
    let papers: String?
  }

  init(_ matrix: DelmalMatrix, of record: STRecord) {
    let index = RecordIndex(record)
    milestones = matrix.rows.map { row in
      Milestone(
        code: row.milestone.code, title: row.milestone.title,
        lines: row.cells.isEmpty ? [.unknown] : row.cells.map { Line($0, index) })
    }
  }

  private var lines: [Line] { milestones.flatMap(\.lines) }

  func count(_ status: DelmalMatrix.Status) -> Int { lines.count { $0.status == status } }

  /// How many of the requirements stand how: `43 krav: 40 uppfyllda, 1 planerat, 2 saknas.`
  var summary: String {
    let total = lines.count
    if count(.uppfyllt) == total { return "Alla \(total) krav är uppfyllda." }
    let parts = DelmalMatrix.Status.allCases.compactMap { status in
      count(status) == 0 ? nil : status.counted(count(status))
    }
    return "\(total) krav: \(parts.joined(separator: ", "))."
  }

  /// What is not fulfilled, the same kind of hole told together.
  var holes: [Hole] {
    var holes: [Hole] = []
    for status in DelmalMatrix.Status.allCases where status != .uppfyllt {
      let first = holes.count
      for milestone in milestones {
        for line in milestone.lines where line.status == status {
          if let known = holes.indices.dropFirst(first).first(where: { holes[$0].activity == line.activity })
          {
            holes[known].codes.append(milestone.code)
          } else {
            holes.append(Hole(status: status, activity: line.activity, codes: [milestone.code]))
          }
        }
      }
    }
    return holes
  }

  struct Hole {
    let status: DelmalMatrix.Status
    let activity: String
    /// In the order of the målbeskrivning.
    var codes: [String]
  }
}

extension DelmalOverview.Line {
  /// A delmål about which nothing is known.
  fileprivate static let unknown = Self(
    activity: "okänd aktivitet", issuers: "", status: .osakert, papers: nil)

  fileprivate init(_ cell: DelmalMatrix.Cell, _ index: RecordIndex) {
    let alternatives = cell.requirement.alternatives
    activity = alternatives.map(\.kind.name).joined(separator: " eller ")
    issuers = cell.requirement.issuers.map(\.name).joined(separator: " eller ")
    status = cell.status
    papers = cell.hasWrongIssuer ? "intyg finns, men av fel utfärdare" : Self.papers(cell.certificates, index)
  }

  private static func papers(_ certificates: [String], _ index: RecordIndex) -> String? {
    let numbers = certificates.map { index.attachment(ofCertificate: $0)?.number }
    let printed = ValueFormat.ranges.string(
      for: .list(numbers.compactMap(\.self).map { .number(hundredths: $0 * 100, pointer: "") }))
    // A certificate that has no place among the papers yet is named by its id.
    let others = zip(certificates, numbers).compactMap { $1 == nil ? $0 : nil }
      .told(atMost: 5) { "intyg \(Excerpt.masked($0))" }
    let named = [printed.map { "bilaga \($0)" }].compactMap(\.self) + others
    return named.isEmpty ? nil : named.joined(separator: ", ")
  }
}

extension DelmalMatrix.Status {
  /// As people write it.
  var name: String {
    switch self {
    case .uppfyllt: "uppfyllt"
    case .planerat: "planerat"
    case .saknas: "saknas"
    case .osakert: "osäkert"
    }
  }

  /// Stands beside the word, for the eye that looks for the odd one out.
  var symbol: String {
    switch self {
    case .uppfyllt: "✓"
    case .planerat: "→"
    case .saknas: "✕"
    case .osakert: "?"
    }
  }

  fileprivate func counted(_ number: Int) -> String {
    switch self {
    case .uppfyllt: "\(number) \(number == 1 ? "uppfyllt" : "uppfyllda")"
    case .planerat: "\(number) \(number == 1 ? "planerat" : "planerade")"
    case .saknas: "\(number) saknas"
    case .osakert: "\(number) \(number == 1 ? "osäkert" : "osäkra")"
    }
  }
}

extension ActivityRequirement {
  /// Who may certify any of the alternatives, each role once.
  var issuers: [Role] {
    var roles: [Role] = []
    for role in alternatives.flatMap(\.issuers) where !roles.contains(role) { roles.append(role) }
    return roles
  }
}
