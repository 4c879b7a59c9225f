package import STModel

/// A change to the service or the activities of a record that somebody wants to try before deciding on it.
package enum WhatIf: Sendable, Hashable {
  /// Service of another extent on some days: `percent=80,from=2026-09-01`.
  case percent(Percent, days: Span, period: String?)
  /// Leave from the service: `leave=foraldraledighet,from=2026-09-01,to=2027-02-28`.
  case leave(AbsenceKind, Percent, from: Day, to: Day, period: String?)
  /// A further period of service: `service=st,from=2026-09-01`.
  case service(PeriodKind, Percent, days: Span, settings: [CareSetting])
  /// A further activity: `activity=kurs,delmal=STa4,to=2026-10-01`.
  case activity(ActivityKind, codes: [String], from: Day?, to: Day)

  /// Days in a row, both ends included; without a last day it goes on.
  package struct Span: Sendable, Hashable {
    package let from: Day
    package let to: Day?
  }
}

extension WhatIf {
  /// The change as a phrase: `tjänstgöring på 80 procent från och med 2026-09-01`.
  package var text: String {
    switch self {
    case .percent(let percent, let days, let period):
      "tjänstgöring på \(percent.text()) procent \(days.text)\(Self.inside(period))"
    case .leave(let kind, let percent, let from, let to, let period):
      "\(kind.name)\(Self.unlessFull(percent)) \(from)–\(to)\(Self.inside(period))"
    case .service(let kind, let percent, let days, let settings):
      "ny period (\(([kind.rawValue] + settings.map(\.rawValue)).joined(separator: ", "))) på "
        + "\(percent.text()) procent \(days.text)"
    case .activity(let kind, let codes, let from, let to):
      "ny aktivitet (\(kind.rawValue)) för \(Wording.list(codes)) \(from.map { "\($0)–\(to)" } ?? "klar \(to)")"
    }
  }

  private static func inside(_ period: String?) -> String { period.map { " i perioden \($0)" } ?? "" }
  private static func unlessFull(_ percent: Percent) -> String {
    percent == .full ? "" : " på \(percent.text()) procent"
  }
}

extension WhatIf.Span {
  fileprivate var text: String { to.map { "\(from)–\($0)" } ?? "från och med \(from)" }
}

extension AbsenceKind {
  /// The kind as people call it.
  fileprivate var name: String {
    switch self {
    case .semester: "semester"
    case .jourkompensation: "jourkompensation"
    case .foraldraledighet: "föräldraledighet"
    case .sjukfranvaro: "sjukfrånvaro"
    case .vardAvBarn: "vård av barn"
    case .tjanstledighet: "tjänstledighet"
    case .studierUtanforST: "studier utanför ST"
    case .forskning: "forskning"
    case .annan: "annan frånvaro"
    }
  }
}
