internal import STModel
internal import STRules

/// The shortest list of what is missing: the fewest further certificates, and the months that the service falls short.
struct Shortfall {
  /// One sentence on the delmål.
  let delmal: String
  let certificates: [Item]
  /// One sentence on the service; nil where it is enough, or where no least time is known.
  let time: String?

  /// One certificate that is needed.
  struct Item {
    /// `Intyg om kurs`.
    let name: String
    let codes: String
  }

  init(_ assessment: Assessment) {
    let further = assessment.matrix?.shortestList ?? []
    certificates = further.map {
      Item(name: "Intyg om \($0.kind.name)", codes: $0.codes.joined(separator: ", "))
    }
    delmal = Self.sentence(assessment, further.count)
    time = assessment.account.flatMap(Self.sentence)
  }

  private static func sentence(_ assessment: Assessment, _ further: Int) -> String {
    guard let matrix = assessment.matrix else {
      return "Vilka intyg som delmålen kräver går inte att säga, för specialiteten är inte känd."
    }
    if further > 0 { return "Minst \(further) intyg till behövs för att täcka delmålen." }
    let statuses = Set(matrix.rows.flatMap(\.cells).map(\.status))
    if statuses.contains(.planerat) { return "Inget delmål saknar intyg när det som är planerat är intygat." }
    return statuses.contains(.osakert)
      ? "Inget säkert krav i delmålen saknar intyg; något är osäkert." : "Inget intyg saknas för delmålen."
  }

  private static func sentence(_ account: TimeAccount) -> String? {
    let (counted, required) = (account.counted.calendar, FullTimeMonths(account.requiredMonths))
    guard counted < required else { return nil }
    return "\(Months.text((required - counted).hundredths)) månader på heltid fattas."
  }
}
