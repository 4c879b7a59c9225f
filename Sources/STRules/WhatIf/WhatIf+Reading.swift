package import STDiagnostics
internal import STModel
internal import STSource

extension WhatIf {
  /// Reads a change as people write it: `nyckel=värde` with commas between, in any order. One of `percent`, `leave`,
  /// `service` and `activity` says what is changed. It is nil when anything is wrong; every fault has its column.
  ///
  /// - Parameter number: which of several changes this is, from 1; the line of the faults.
  package static func read(_ text: String, number: Int = 1) -> (value: WhatIf?, findings: [Diagnostic]) {
    var words = WhatIfWords(text, number: number)
    let change = WhatIf(&words)
    words.reportUnused()
    return (words.findings.isEmpty ? change : nil, words.findings)
  }

  private init?(_ words: inout WhatIfWords) {
    guard words.findings.isEmpty else { return nil }
    if words.has(.leave) {
      self.init(leave: &words)
    } else if words.has(.service) {
      self.init(service: &words)
    } else if words.has(.activity) {
      self.init(activity: &words)
    } else {
      self.init(percent: &words)
    }
  }

  private init?(percent words: inout WhatIfWords) {
    let percent = words.percent()
    let days = words.span()
    let period = words.text(.period)
    guard let percent, let days else { return nil }
    self = .percent(percent, days: days, period: period)
  }

  private init?(leave words: inout WhatIfWords) {
    let kind = words.choice(.leave, of: AbsenceKind.self)
    let percent = words.has(.percent) ? words.percent() : .full
    let days = words.span(needsEnd: true)
    let period = words.text(.period)
    guard let kind, let percent, let days, let to = days.to else { return nil }
    self = .leave(kind, percent, from: days.from, to: to, period: period)
  }

  private init?(service words: inout WhatIfWords) {
    let kind = words.choice(.service, of: PeriodKind.self)
    let percent = words.has(.percent) ? words.percent() : .full
    let days = words.span()
    let settings = words.choices(.setting, of: CareSetting.self)
    guard let kind, let percent, let days, let settings else { return nil }
    self = .service(kind, percent, days: days, settings: settings)
  }

  private init?(activity words: inout WhatIfWords) {
    let kind = words.choice(.activity, of: ActivityKind.self)
    let codes = words.list(.delmal)
    let to = words.day(.to)
    let from = words.has(.from) ? words.day(.from) : nil
    guard let kind, let codes, let to else { return nil }
    if let from, from > to {
      words.backwards(from, to)
      return nil
    }
    self = .activity(kind, codes: codes, from: from, to: to)
  }
}
