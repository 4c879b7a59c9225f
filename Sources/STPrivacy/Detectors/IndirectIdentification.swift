/// Particulars that point somebody out together: age, rare diagnosis, day, place, course of events. Each weighs as the table
/// says; a passage is reported when enough of them stand near an age, a date of birth or something that happened to one
/// patient.
struct IndirectIdentification {
  let table: IndirectTable

  func find(in text: ScannedText, _ found: inout FoundPlaces) {
    let particulars = Particular.all(in: text)
    found.count(text.tokens.count + particulars.count)
    var window = Window(table: table)
    // The particulars before this one have been reported.
    var free = 0
    for (position, centre) in particulars.enumerated() where Self.isCentre(centre.factor) && position >= free
    {
      window.move(to: centre, at: position, from: free, in: particulars)
      guard window.isTelling else { continue }
      found.add(place(particulars[window.range], window.factors, in: text))
      free = window.range.upperBound
    }
  }

  private static func isCentre(_ factor: Particular.Factor) -> Bool {
    switch factor {
    case .alder, .fodelsedatum, .vard: true
    case .kon, .diagnos, .handelse, .datum, .manad, .plats, .yrke, .bakgrund: false
    }
  }

  private func place(
    _ particulars: ArraySlice<Particular>, _ factors: [Particular.Factor], in text: ScannedText
  ) -> FoundPlace {
    let hidden = particulars.map { text.range($0.tokens.lowerBound, $0.tokens.upperBound) }
    let start = hidden.first?.lowerBound ?? 0
    return FoundPlace(
      kind: .indirekt, certainty: .mojlig, range: start..<(hidden.last?.upperBound ?? start), hidden: hidden,
      reasons: factors.compactMap { table.factors[$0]?.reason })
  }
}

extension IndirectIdentification {
  /// The particulars near one of them, with the number of each sort. It only ever moves forward, so that every particular
  /// comes in once and goes out once.
  private struct Window {
    let table: IndirectTable
    private(set) var range = 0..<0
    private var counts: [Particular.Factor: Int] = [:]

    init(table: IndirectTable) { self.table = table }

    mutating func move(to centre: Particular, at position: Int, from free: Int, in particulars: [Particular])
    {
      var (first, end) = (range.lowerBound, range.upperBound)
      while end < particulars.count, end <= position || isNear(particulars[end], centre) {
        counts[particulars[end].factor, default: 0] += 1
        end += 1
      }
      while first < free || !isNear(particulars[first], centre) {
        counts[particulars[first].factor, default: 0] -= 1
        first += 1
      }
      range = first..<end
    }

    private func isNear(_ particular: Particular, _ centre: Particular) -> Bool {
      let distance = particular.tokens.lowerBound - centre.tokens.lowerBound
      return particular.paragraph == centre.paragraph && abs(distance) <= table.reach
    }

    /// The sorts that are there, in the order of the table's keys.
    var factors: [Particular.Factor] {
      Particular.Factor.allCases.filter { table.factors[$0] != nil && counts[$0, default: 0] > 0 }
    }

    var isTelling: Bool {
      let factors = factors
      let sum = factors.reduce(0) { $0 + (table.factors[$1]?.weight ?? 0) }
      return factors.count >= table.leastFactors && sum >= table.threshold
    }
  }
}
