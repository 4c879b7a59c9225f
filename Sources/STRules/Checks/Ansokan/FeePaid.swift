internal import STDiagnostics
internal import STModel

/// AVGIFT-01, -02 and -03: the fee is paid, in time and with the amount of the tariff.
struct FeePaid: RecordCheck {
  static let rules: [RuleID] = ["AVGIFT-01", "AVGIFT-02", "AVGIFT-03"]
  /// Months; ours.
  private static let oldest = 6

  static func faults(in context: RecordContext) -> [Fault] {
    guard let application = context.record.application else { return [] }
    let path = RecordPath.application.key("fee")
    let day = application.date ?? context.today
    let tariff = context.rules.fee(on: day)
    let amount = tariff?.amount(context.scope)
    guard let fee = application.fee else {
      return [
        Fault(
          context.scope == .bt ? "AVGIFT-03" : "AVGIFT-02", at: path, Messages.unpaid,
          values: ["belopp": amount.map(String.init) ?? "enligt gällande taxa"])
      ]
    }
    var faults = context.scope == .bt ? [] : timing(fee, day, path)
    if let amount, let tariff, let paid = fee.amount, paid != amount {
      faults.append(
        Fault(
          "AVGIFT-01", at: path.key("amount"), Messages.amount(paid),
          values: ["belopp": String(amount), "fran": tariff.from.description]))
    }
    return faults
  }

  private static func timing(_ fee: Fee, _ day: Day, _ path: RecordPath) -> [Fault] {
    if fee.paidDate > day {
      return [Fault("AVGIFT-02", at: path.key("paidDate"), Messages.late(fee.paidDate, day))]
    }
    guard let limit = fee.paidDate.adding(months: oldest), limit < day else { return [] }
    return [Fault("AVGIFT-02", at: path.key("paidDate"), Messages.old(fee.paidDate), severity: .varning)]
  }

  private enum Messages {
    static let unpaid = "Ansökningsavgiften är inte noterad som betald."
    static func late(_ paid: Day, _ day: Day) -> String {
      "Avgiften är betald \(paid), efter ansökans datum (\(day))."
    }
    static func old(_ paid: Day) -> String { "Avgiften betalades \(paid), mer än sex månader före ansökan." }
    static func amount(_ paid: Int) -> String {
      "Den betalda avgiften är \(paid) kr, vilket inte är dagens avgift."
    }
  }
}
