internal import STModel
internal import STRules
internal import STSource

/// How the months of service were counted, step by step, for somebody who counts them again.
struct TimeProof {
  let rows: [Row]
  let steps: [Step]
  let methods: [Method]

  /// One period. Amounts are months with two decimals.
  struct Row {
    /// Place of the period in the record, from 1: the number that the timeline shows.
    let number: Int
    let place: String
    let kind: PeriodKind
    let period: String
    let percent: Percent
    let gross: Int
    let deduction: Int
    let net: Int
    let absences: [Absence]
  }

  /// Time away that is taken off. Of what kind it was is nobody's business here.
  struct Absence {
    let days: String
    /// Nil for full time.
    let percent: String?
  }

  /// A line of the sum, from the rows to what the regulation asks for.
  struct Step {
    let text: String
    let months: String
    /// Whether the line is where the sum has come to.
    let isResult: Bool
  }

  /// The same time in one of the three ways of counting.
  struct Method {
    let name: String
    let explanation: String
    let months: Int
    /// What is above or below the least time; nil where none is known.
    let margin: String?
  }

  init(_ assessment: Assessment) {
    rows = assessment.serviceTime.rows.map { Row($0, assessment) }
    steps = Self.steps(assessment)
    let counted = assessment.account?.counted ?? assessment.serviceTime.total
    methods = [
      (
        "Kalendermånader", "dagar i tjänst av månadens dagar; det som skrivs på blanketterna",
        counted.calendar
      ),
      ("Årsdagar", "hela månader från första dagen, resten av den påbörjade månaden", counted.anniversary),
      ("Dagar", "antal dagar × 12 ÷ 365,25", counted.days),
    ].map { name, explanation, months in
      Method(
        name: name, explanation: explanation, months: months.hundredths,
        margin: assessment.account.map { Self.margin(months, $0) })
    }
  }

  private static func margin(_ months: FullTimeMonths, _ account: TimeAccount) -> String {
    let required = FullTimeMonths(account.requiredMonths)
    return months < required
      ? "\(Months.text((required - months).hundredths)) fattas"
      : "\(Months.text((months - required).hundredths)) över"
  }
}

// MARK: - Rows

extension TimeProof.Row {
  fileprivate init(_ row: ServiceTime.Row, _ assessment: Assessment) {
    let period = assessment.record.periods[row.position]
    number = row.position + 1
    place = Excerpt.masked(period.place.printed)
    kind = period.kind
    self.period = "\(period.start)–\(period.end?.description ?? "pågår")"
    percent = period.percent
    net = row.printedHundredths
    gross = row.withoutAbsence.calendar.hundredths
    // Of what is printed, so that the reader's own subtraction comes out.
    deduction = gross - net
    let last = period.end ?? max(period.start, assessment.today)
    absences = period.absences.filter { !$0.kind.countsAsService }.compactMap { absence in
      let (from, through) = (max(absence.start, period.start), min(absence.end, last))
      guard from <= through else { return nil }
      return TimeProof.Absence(
        days: "\(from)–\(through)",
        percent: absence.percent == .full ? nil : "\(absence.percent.text()) procent")
    }
  }
}

// MARK: - Sum

extension TimeProof {
  private static func steps(_ assessment: Assessment) -> [Step] {
    let time = assessment.serviceTime
    let sum = PeriodKind.allCases.reduce(FullTimeMonths.zero) { $0 + time.sum($1).calendar }
    let printed = time.rows.reduce(0) { $0 + $1.printedHundredths }
    let total = time.total.calendar
    var steps = PeriodKind.allCases.filter { !time.rows($0).isEmpty }.map {
      Step("Rader av slaget \($0.name)", time.printedSumHundredths($0))
    }
    steps.append(Step("Summa av raderna så som de är skrivna", printed, isResult: true))
    if sum.hundredths != printed {
      steps.append(
        Step("Avrundning: raderna har fler decimaler än de två som skrivs", sum.hundredths - printed))
    }
    if total < sum {
      steps.append(Step("Mer än heltid samma dag räknas en gång", total.hundredths - sum.hundredths))
    }
    guard let account = assessment.account else {
      return steps + [Step("Tillsammans", total.hundredths, isResult: true)]
    }
    let counted = account.counted.calendar
    if counted < total {
      let text = "Räknas inte i den här ansökan, efter slag eller över gränsen för vad som får tillgodoräknas"
      steps.append(Step(text, counted.hundredths - total.hundredths))
    }
    steps.append(Step("Räknas", counted.hundredths, isResult: true))
    return steps + required(account)
  }

  private static func required(_ account: TimeAccount) -> [Step] {
    guard !account.credits.isEmpty else {
      let text = account.inSpecialty == nil ? "Krävs" : "Krävs i Sverige"
      return [Step(text, account.requiredMonths * 100, isResult: true)]
    }
    let credits = account.credits.map {
      Step("Tillgodoräknas för \($0.ground.name), högst", -$0.months * 100)
    }
    let remaining = account.credits.reduce(account.minimumMonths) { $0 - $1.months }
    let text = account.requiredMonths > remaining ? "Krävs, den minsta egna tiden" : "Krävs"
    return [Step("Minsta tid", account.minimumMonths * 100)] + credits
      + [Step(text, account.requiredMonths * 100, isResult: true)]
  }
}

extension TimeProof.Step {
  fileprivate init(_ text: String, _ hundredths: Int, isResult: Bool = false) {
    let sign = hundredths < 0 ? "−" : ""
    self.init(text: text, months: sign + Months.text(abs(hundredths)), isResult: isResult)
  }
}
