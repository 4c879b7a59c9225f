internal import STModel
internal import STRules

extension CheckReport {
  /// The service as a picture, with what it shows said in words as well: the table has every period, and the list below
  /// the picture has what only the picture would tell.
  func timeline(_ assessment: Assessment, _ html: inout MarkupText) {
    guard let timeline = ServiceTimeline(assessment) else { return }
    html.raw("\n")
    html.element("figure", [("class", "timeline")]) { figure in
      figure.element(
        "svg",
        [
          ("viewBox", "0 0 \(ServiceTimeline.width) \(timeline.height)"), ("role", "img"),
          ("aria-label", "Tidslinje över tjänstgöringen. Samma uppgifter står i tabellen."),
        ]
      ) { drawing in
        years(timeline, &drawing)
        for bar in timeline.bars { self.bar(bar, &drawing) }
        loads(timeline, &drawing)
      }
      figure.element("figcaption") { legend(timeline, &$0) }
    }
    let remarks = gaps(assessment) + overfull(assessment)
    guard !remarks.isEmpty else { return }
    html.element("ul", [("class", "remarks")]) { list in
      for remark in remarks { list.element("li", text: remark) }
    }
  }

  private func years(_ timeline: ServiceTimeline, _ svg: inout MarkupText) {
    for (year, left) in timeline.years {
      svg.shape("line", "year", [("x1", left), ("x2", left), ("y1", 0), ("y2", timeline.height)])
      svg.element("text", [("x", String(left + 40)), ("y", "140")], text: String(year))
    }
  }

  private func bar(_ bar: ServiceTimeline.Bar, _ svg: inout MarkupText) {
    let top = ServiceTimeline.yearHeight + bar.lane * ServiceTimeline.lanePitch
    let filled = ServiceTimeline.barHeight * min(bar.percent.hundredths, 10_000) / 10_000
    let bottom = top + ServiceTimeline.barHeight
    svg.rectangle("frame", bar.span, top: top, height: ServiceTimeline.barHeight)
    svg.rectangle("bar \(bar.kind.rawValue)", bar.span, top: bottom - filled, height: filled)
    for (span, percent) in bar.absences {
      let away = filled * min(percent.hundredths, 10_000) / 10_000
      svg.rectangle("away", span, top: bottom - filled, height: away)
    }
    // A digit is some 80 wide; on a shorter bar the numbers would run into each other.
    guard bar.span.width >= 100 * String(bar.number).count else { return }
    svg.element(
      "text",
      [
        ("class", "number"), ("x", String(bar.span.left + bar.span.width / 2)), ("y", String(bottom - 75)),
      ], text: String(bar.number))
  }

  private func loads(_ timeline: ServiceTimeline, _ svg: inout MarkupText) {
    let full = ServiceTimeline.loadHeight
    let bottom = timeline.loadTop + full
    svg.element("text", [("x", "40"), ("y", String(timeline.loadTop - 230))], text: "Sammanlagt")
    for (span, percent) in timeline.loads {
      let height = full * min(percent.hundredths, 10_000) / 10_000
      svg.rectangle("load", span, top: bottom - height, height: height)
      let over = min(full * max(0, percent.hundredths - 10_000) / 10_000, 200)
      if over > 0 { svg.rectangle("over", span, top: timeline.loadTop - over, height: over) }
    }
    svg.shape(
      "line", "full",
      [("x1", 0), ("x2", ServiceTimeline.width), ("y1", timeline.loadTop), ("y2", timeline.loadTop)])
    svg.element(
      "text",
      [("class", "scale"), ("x", String(ServiceTimeline.width - 20)), ("y", String(timeline.loadTop - 50))],
      text: "heltid")
  }

  private func legend(_ timeline: ServiceTimeline, _ html: inout MarkupText) {
    html.text("Siffran är periodens nummer i tabellen, stapelns höjd dess andel av heltid. ")
    for kind in PeriodKind.allCases where timeline.bars.contains(where: { $0.kind == kind }) {
      html.element("span", [("class", "key \(kind.rawValue)")])
      html.text("\(kind.name) ")
    }
    if timeline.bars.contains(where: { !$0.absences.isEmpty }) {
      html.element("span", [("class", "key away")])
      html.text("frånvaro som inte räknas ")
    }
  }

  // MARK: - In words

  /// Days between the first and the last that no period covers.
  private func gaps(_ assessment: Assessment) -> [String] {
    var remarks: [String] = []
    var covered: Day?
    let counted = assessment.serviceTime.rows.map { assessment.record.periods[$0.position] }
    for period in counted.sorted(by: { $0.start < $1.start }) {
      if let covered, let from = covered.adding(days: 1), let through = period.start.adding(days: -1),
        from <= through
      {
        remarks.append("Ingen tjänstgöring \(from)–\(through).")
      }
      covered = max(covered ?? period.start, period.end ?? assessment.today)
    }
    return remarks
  }

  private func overfull(_ assessment: Assessment) -> [String] {
    assessment.serviceTime.loads.filter { $0.percent > .full }.map {
      "Mer än heltid \($0.start)–\($0.end): \($0.percent.text()) procent."
    }
  }
}

extension MarkupText {
  fileprivate mutating func shape(_ name: String, _ style: String, _ places: [(String, Int)]) {
    element(name, [("class", style)] + places.map { ($0, String($1)) })
  }

  fileprivate mutating func rectangle(
    _ style: String, _ span: ServiceTimeline.Span, top: Int, height: Int
  ) {
    shape("rect", style, [("x", span.left), ("y", top), ("width", span.width), ("height", height)])
  }
}
