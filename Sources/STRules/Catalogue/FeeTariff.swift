internal import STModel
internal import STSource

/// The application fees, in SEK, of one tariff (avgiftsförordning 1992:191, 10 §).
struct FeeTariff: Sendable, Hashable {
  let from: Day
  let specialist: Int
  let bt: Int

  func amount(_ scope: RuleScope) -> Int { scope == .bt ? bt : specialist }

  init?(_ reader: inout SourceReader) {
    let from = reader.day("from")
    let specialist = reader.int("specialist", in: 0...100_000)
    let bt = reader.int("bt", in: 0...100_000)
    guard let from, let specialist, let bt else { return nil }
    self.from = from
    self.specialist = specialist
    self.bt = bt
  }
}
