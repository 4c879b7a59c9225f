internal import STDiagnostics
internal import STModel

/// AVGIFT-01 to -04: the fee is paid, in time and with the amount of the tariff; until it is, how to pay.
struct FeePaid: RecordCheck {
  static let rules: [RuleID] = ["AVGIFT-01", "AVGIFT-02", "AVGIFT-03", "AVGIFT-04"]
  /// Months; ours.
  private static let oldest = 6

  static func faults(in context: RecordContext) -> [Fault] {
    guard let application = context.record.application else { return [] }
    let path = RecordPath.application.key("fee")
    guard let fee = application.fee else {
      return [
        Fault(
          rule(context), at: path, Messages.unpaid,
          values: ["belopp": context.fee.map { String($0.amount) } ?? "enligt gällande taxa"]),
        Fault("AVGIFT-04", at: path, Messages.howToPay),
      ]
    }
    return timing(fee, application, context) + amount(fee, context)
  }

  /// The fee for BT has a rule of its own, since its form has no box for it.
  private static func rule(_ context: RecordContext) -> RuleID {
    context.scope == .bt ? "AVGIFT-03" : "AVGIFT-02"
  }

  private static func timing(_ fee: Fee, _ application: Application, _ context: RecordContext) -> [Fault] {
    let path = RecordPath.application.key("fee").key("paidDate")
    func fault(_ message: String, _ severity: Severity?) -> Fault {
      Fault(
        rule(context), at: path, message, severity: severity,
        values: ["belopp": context.fee.map { String($0.amount) } ?? "enligt gällande taxa"])
    }
    if let date = application.date, fee.paidDate > date {
      return [fault(Messages.late(fee.paidDate, date), nil)]
    }
    if fee.paidDate > context.today {
      return [
        fault(Messages.planned(fee.paidDate), .upplysning),
        Fault("AVGIFT-04", at: path, Messages.howToPay),
      ]
    }
    let day = application.date ?? context.today
    if let limit = fee.paidDate.adding(months: oldest), limit < day {
      return [fault(Messages.old(fee.paidDate), .varning)]
    }
    // A noted amount says more than the day does.
    guard fee.amount == nil, let due = context.fee, fee.paidDate < due.from else { return [] }
    return [fault(Messages.earlierTariff(due.from), .varning)]
  }

  private static func amount(_ fee: Fee, _ context: RecordContext) -> [Fault] {
    guard let due = context.fee, let paid = fee.amount, paid != due.amount else { return [] }
    return [
      Fault(
        context.scope == .bt ? "AVGIFT-03" : "AVGIFT-01", at: RecordPath.application.key("fee").key("amount"),
        Messages.amount(paid), severity: .varning,
        values: ["belopp": String(due.amount), "fran": due.from.description])
    ]
  }

  private enum Messages {
    static let unpaid = "Ansökningsavgiften är inte noterad som betald."
    static let howToPay = "Avgiften betalas till Socialstyrelsens bankgiro innan ansökan skickas."
    static func late(_ paid: Day, _ day: Day) -> String {
      "Avgiften är betald \(paid), efter ansökans datum (\(day))."
    }
    static func planned(_ paid: Day) -> String { "Avgiften ska betalas \(paid), som inte har varit än." }
    static func old(_ paid: Day) -> String { "Avgiften betalades \(paid), mer än sex månader före ansökan." }
    static func earlierTariff(_ from: Day) -> String {
      "Avgiften betalades enligt en äldre taxa; den nuvarande gäller från \(from)."
    }
    static func amount(_ paid: Int) -> String {
      "Den betalda avgiften är \(paid) kr, vilket inte är dagens avgift."
    }
  }
}

extension RecordContext {
  /// What an application of this kind costs on its day, in kronor, and since when.
  fileprivate var fee: (amount: Int, from: Day)? {
    rules.fee(on: record.application?.date ?? today).map { ($0.amount(scope), $0.from) }
  }
}
