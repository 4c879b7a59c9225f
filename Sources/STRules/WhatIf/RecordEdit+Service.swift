internal import STModel
internal import STSource

// MARK: - Service

extension RecordEdit {
  mutating func setPercent(_ percent: Percent, _ days: WhatIf.Span, _ id: String?) -> Refusal? {
    let places: [Int]
    switch periods(in: days, id) {
    case .success(let found): places = found
    case .failure(let refusal): return refusal
    }
    let inTime = places.map { record.periods[$0] }.sorted { $0.start < $1.start }
    if let pair = zip(inTime, inTime.dropFirst()).first(where: { $0.overlaps($1, in: days) }) {
      let (first, second) = (Excerpt.masked(pair.0.id), Excerpt.masked(pair.1.id))
      return Refusal(
        message: "Perioderna \(first) och \(second) pågår samtidigt.",
        remedy: "Säg vilken som ändras med period=\(first).")
    }
    for place in places.reversed() { split(place, days, percent) }
    return nil
  }

  /// Cuts a period at both ends of the days and gives what lies within another extent. The first part keeps the id.
  private mutating func split(_ place: Int, _ days: WhatIf.Span, _ percent: Percent) {
    let whole = record.periods[place]
    var parts: [Tjanstgoringsperiod] = []
    func append(_ start: Day?, _ end: Day?, _ percent: Percent) {
      guard let start, end.map({ start <= $0 }) ?? true else { return }
      var part = whole
      (part.start, part.end, part.percent) = (start, end, percent)
      parts.append(part)
    }
    if whole.start < days.from { append(whole.start, days.from.adding(days: -1), whole.percent) }
    append(max(whole.start, days.from), [whole.end, days.to].compactMap(\.self).min(), percent)
    if let to = days.to { append(to.adding(days: 1), whole.end, whole.percent) }
    name(&parts)
    record.periods.replaceSubrange(place...place, with: parts)
    let origin: Origin = if case .kept(let old) = origins[place] { .changed(old) } else { origins[place] }
    origins.replaceSubrange(place...place, with: parts.map { _ in origin })
    refer(to: parts.dropFirst().map(\.id), after: whole.id)
  }

  /// Ids for the new parts, and each leave where it lies.
  private func name(_ parts: inout [Tjanstgoringsperiod]) {
    var ids = Set(record.periods.map(\.id))
    var leaves = Set(record.periods.flatMap(\.absences).map(\.id))
    var seen: Set<String> = []
    for index in parts.indices {
      if index > 0 { parts[index].id = Self.unused(parts[index].id, &ids) }
      let part = parts[index]
      parts[index].absences = part.absences.compactMap { absence in
        guard var cut = absence.clipped(from: part.start, to: part.end) else { return nil }
        if !seen.insert(cut.id).inserted { cut.id = Self.unused(cut.id, &leaves) }
        return cut
      }
    }
  }

  /// What was done in the whole period was done in its parts.
  private mutating func refer(to ids: [String], after id: String) {
    guard !ids.isEmpty else { return }
    for index in record.activities.indices {
      if let place = record.activities[index].periodRefs.firstIndex(of: id) {
        record.activities[index].periodRefs.insert(contentsOf: ids, at: place + 1)
      }
    }
  }

  mutating func addLeave(
    _ kind: AbsenceKind, _ percent: Percent, _ days: WhatIf.Span, _ id: String?
  ) -> Refusal? {
    let places: [Int]
    switch periods(in: days, id) {
    case .success(let found): places = found
    case .failure(let refusal): return refusal
    }
    var ids = Set(record.periods.flatMap(\.absences).map(\.id))
    for place in places {
      let period = record.periods[place]
      let leave = Absence(
        id: Self.unused("om-franvaro", &ids), kind: kind, start: days.from, end: days.to ?? days.from,
        percent: percent)
      guard let leave = leave.clipped(from: period.start, to: period.end) else { continue }
      record.periods[place].absences.append(leave)
      if case .kept(let old) = origins[place] { origins[place] = .changed(old) }
    }
    return nil
  }

  mutating func addService(
    _ kind: PeriodKind, _ percent: Percent, _ days: WhatIf.Span, _ settings: [CareSetting]
  ) -> Refusal? {
    var ids = Set(record.periods.map(\.id))
    let last = record.periods.filter { $0.kind == .st || $0.kind == .bt }.max { $0.start < $1.start }
    var period = Tjanstgoringsperiod(
      id: Self.unused("om-tjanst", &ids), kind: kind,
      place: last?.place ?? Place(unit: "Planerad tjänstgöring"),
      start: days.from, percent: percent, status: .planned)
    period.end = days.to
    period.setting = settings
    record.periods.append(period)
    origins.append(.added)
    return nil
  }
}

// MARK: - Finding places

extension RecordEdit {
  /// The periods that days are about, in the order of the record: the one that is named, or else all ST and BT.
  private func periods(in days: WhatIf.Span, _ id: String?) -> Result<[Int], Refusal> {
    if let id, !record.periods.contains(where: { $0.id == id }) {
      let nearest = NearestName.of(id, among: record.periods.map(\.id)).map(Excerpt.quoted)
      return .failure(
        Refusal(
          message: "Perioden \(Excerpt.quoted(id)) finns inte i posten.",
          remedy: nearest.map { "Menades \($0)?" } ?? "Ange ett id ur postens lista periods."))
    }
    let found = record.periods.indices.filter { place in
      let period = record.periods[place]
      return (id.map { $0 == period.id } ?? (period.kind == .st || period.kind == .bt))
        && period.overlaps(days)
    }
    if !found.isEmpty { return .success(found) }
    return .failure(
      Refusal(
        message:
          "Ingen \(id == nil ? "ST- eller BT-period" : "dag av perioden") ligger inom ändringens dagar.",
        remedy: "Ändra dagarna, eller lägg till en period med service=st,from=\(days.from)."))
  }
}

extension Tjanstgoringsperiod {
  fileprivate func overlaps(_ days: WhatIf.Span) -> Bool {
    (days.to.map { start <= $0 } ?? true) && (end.map { days.from <= $0 } ?? true)
  }

  /// Whether both go on on any of the days.
  fileprivate func overlaps(_ other: Tjanstgoringsperiod, in days: WhatIf.Span) -> Bool {
    let first = max(start, other.start, days.from)
    let last = [end, other.end, days.to].compactMap(\.self).min()
    return last.map { first <= $0 } ?? true
  }
}

extension Absence {
  /// The part that lies within some days; nil where there is none.
  fileprivate func clipped(from first: Day, to last: Day?) -> Absence? {
    var cut = self
    cut.start = max(start, first)
    cut.end = min(end, last ?? end)
    return cut.start <= cut.end ? cut : nil
  }
}
