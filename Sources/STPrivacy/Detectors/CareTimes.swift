/// Something that happens to a patient, with the day and the time of the day: *inlagd 2024-03-12 kl 14.30*. Day and time
/// find the one journal where that stands.
enum CareTimes {
  /// Tokens on either side of the event.
  private static let reach = 10

  static func find(in text: ScannedText, _ found: inout FoundPlaces) {
    var free = 0
    for index in text.tokens.indices {
      found.count(1)
      guard index >= free, text.tokens[index].has(.vardhandelse) else { continue }
      found.count(2 * reach)
      guard let day = nearest(index, in: text, Moments.day), let time = nearest(index, in: text, Moments.time)
      else { continue }
      let first = min(day.lowerBound, time.lowerBound, index)
      let last = max(day.upperBound, time.upperBound, index)
      found.add(
        FoundPlace(
          kind: .vardtidpunkt, certainty: .mojlig, range: text.range(first, last),
          hidden: [day, time].sorted { $0.lowerBound < $1.lowerBound }.map {
            text.range($0.lowerBound, $0.upperBound)
          }))
      free = last + 1
    }
  }

  /// The first day or time in the words after the event, or else before it.
  private static func nearest(
    _ event: Int, in text: ScannedText, _ read: (Int, ScannedText) -> Int?
  ) -> ClosedRange<Int>? {
    for index in (event + 1)..<(event + 1 + reach) {
      guard let token = text.token(index), token.gap != .paragraph else { break }
      if let last = read(index, text) { return index...last }
    }
    for index in (max(0, event - reach)..<event).reversed() {
      guard text.tokens[index + 1].gap != .paragraph else { break }
      if let last = read(index, text), last < event { return index...last }
    }
    return nil
  }
}
