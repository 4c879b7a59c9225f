internal import STDiagnostics
internal import STSource

/// Which particulars point somebody out when they stand together, and from when on.
struct IndirectTable: Sendable {
  /// The sum of weights from which on a passage is reported.
  let threshold: Int
  /// How many different factors that takes.
  let leastFactors: Int
  /// How many tokens on either side of a human being are looked at.
  let reach: Int
  let factors: [Factor: Entry]

  struct Entry: Sendable {
    let weight: Int
    /// What the report calls the particular, in Swedish.
    let reason: String
  }

  /// A sort of particular. Raw values are the keys in the table.
  enum Factor: String, Sendable, CaseIterable {
    case alder, fodelsedatum, kon, diagnos, handelse, datum, manad, plats, yrke, bakgrund, vard
  }

  init?(_ reader: inout SourceReader) {
    let threshold = reader.int("threshold", in: 1...100)
    let least = reader.int("leastFactors", in: 2...Factor.allCases.count)
    let reach = reader.int("reach", in: 5...100)
    let entries = reader.objectMap("factors") { Self.entry(key: $0, &$1) }
    guard let threshold, let least, let reach, let entries else { return nil }
    self.threshold = threshold
    leastFactors = least
    self.reach = reach
    factors = Dictionary(entries.map(\.value), uniquingKeysWith: { first, _ in first })
  }

  private static func entry(key: String, _ reader: inout SourceReader) -> (Factor, Entry)? {
    let weight = reader.int("weight", in: 1...10)
    let reason = reader.text("reason")
    guard let weight, let reason else { return nil }
    guard let factor = Factor(rawValue: key) else {
      reader.fault(
        "weight", "Faktorn \(Excerpt.quoted(key)) är okänd.",
        remedy: "Tillåtna: \(Factor.allCases.map(\.rawValue).joined(separator: ", ")).")
      return nil
    }
    return (factor, Entry(weight: weight, reason: reason))
  }
}
