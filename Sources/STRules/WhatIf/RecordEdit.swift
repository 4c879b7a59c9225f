internal import STDiagnostics
internal import STModel
internal import STSource

/// A record in which changes are made, and where its parts stood before.
struct RecordEdit {
  var record: STRecord
  /// For each period its place in the record as it was read.
  var origins: [Origin]

  enum Origin {
    case kept(Int)
    case changed(Int)
    case added
  }

  /// Why a change cannot be made.
  struct Refusal: Error {
    let message: String
    let remedy: String
  }

  init(_ record: STRecord) {
    self.record = record
    origins = record.periods.indices.map(Origin.kept)
  }

  /// The pointer into the record as it was read for one into the changed record. What is within a changed period stands for
  /// the whole period.
  func original(of pointer: String) -> String {
    let steps = SourcePath.steps(of: pointer)
    guard steps.count > 1, steps[0] == "periods", let position = Int(steps[1]),
      origins.indices.contains(position)
    else { return pointer }
    switch origins[position] {
    case .kept(let place):
      return "/" + (["periods", String(place)] + steps.dropFirst(2)).joined(separator: "/")
    case .changed(let place): return "/periods/\(place)"
    case .added: return "/periods"
    }
  }

  /// Makes a change.
  ///
  /// - Parameter codes: the delmål that there are; empty where they are not known.
  /// - Returns: why it cannot be made; the record is then as it was.
  mutating func make(_ change: WhatIf, number: Int, codes: [String]) -> Diagnostic? {
    let refusal: Refusal? =
      switch change {
      case .percent(let percent, let days, let period): setPercent(percent, days, period)
      case .leave(let kind, let percent, let from, let to, let period):
        addLeave(kind, percent, WhatIf.Span(from: from, to: to), period)
      case .service(let kind, let percent, let days, let settings): addService(kind, percent, days, settings)
      case .activity(let kind, let wanted, let from, let to): addActivity(kind, wanted, from, to, codes)
      }
    return refusal.map {
      Diagnostic(
        WhatIfRule.impossible.id, .fel,
        at: SourceLocation(file: "--what-if", pointer: "", line: number, column: 1), $0.message,
        remedy: $0.remedy)
    }
  }
}

// MARK: - Activities

extension RecordEdit {
  private mutating func addActivity(
    _ kind: ActivityKind, _ wanted: [String], _ from: Day?, _ to: Day, _ codes: [String]
  ) -> Refusal? {
    if !codes.isEmpty, let unknown = wanted.first(where: { !codes.contains($0) }) {
      let nearest = NearestName.of(unknown, among: codes)
      return Refusal(
        message: "Delmålet \(Excerpt.quoted(unknown)) finns inte i specialitetens målbeskrivning.",
        remedy: nearest.map { "Menades \(Excerpt.quoted($0))?" } ?? "Delmålen visas av bilaga delmal.")
    }
    var ids = Set(record.activities.map(\.id))
    var activity = Utbildningsaktivitet(
      id: Self.unused("om-aktivitet", &ids), kind: kind,
      milestones: wanted.map { DelmalClaim(code: $0, extent: .hela) }, status: .planned)
    activity.start = from
    activity.end = to
    record.activities.append(activity)
    return nil
  }

  /// `name` where nothing has that id, or else with the first number that makes it unique. At most 64 letters.
  static func unused(_ name: String, _ ids: inout Set<String>) -> String {
    let stem = String(name.prefix(56))
    var candidate = name
    var number = 2
    while !ids.insert(candidate).inserted {
      candidate = "\(stem)-\(number)"
      number += 1
    }
    return candidate
  }
}
