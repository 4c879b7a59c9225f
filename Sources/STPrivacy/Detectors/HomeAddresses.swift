/// Home addresses: a street with its number, and a postal code after it or a word like *bor* before it. An address beside a
/// word for a workplace is public.
struct HomeAddresses: Sendable {
  /// Endings of names of streets, in lower case.
  let streetEndings: [String]
  /// The last bytes of the endings.
  private let endingLetters: [UInt8]

  init(streetEndings: [String]) {
    self.streetEndings = streetEndings
    endingLetters = streetEndings.compactMap(\.utf8.last)
  }

  private static let reach = 10
  private static let postalReach = 6

  func find(in text: ScannedText, _ found: inout FoundPlaces) {
    for index in text.tokens.indices where text.tokens[index].isNumber && text.tokens[index].count <= 4 {
      found.count(2)
      guard text.tokens[index].gap == .blank, isStreet(index - 1, in: text) else { continue }
      found.count(2 * Self.reach)
      let near = text.tokens[max(0, index - Self.reach)..<index]
      let isOwned = near.contains { $0.has(.patient) || $0.has(.anhorig) || $0.has(.bostad) }
      let postal = postalEnd(after: index, in: text)
      guard isOwned || postal != nil else { continue }
      let last = postal ?? index
      let after = text.tokens[last..<min(text.tokens.count, last + Self.reach / 2)]
      if !isOwned, (near + after).contains(where: { $0.has(.arbetsplats) }) { continue }
      let range = text.range(index - 1, last)
      found.add(
        FoundPlace(
          kind: .adress, certainty: isOwned && postal != nil ? .saker : .mojlig, range: range, hidden: [range]
        ))
    }
  }

  private func isStreet(_ index: Int, in text: ScannedText) -> Bool {
    guard let token = text.token(index), token.isWord, token.count >= 5 else { return false }
    guard endingLetters.contains(text.lastByte(token)) else { return false }
    let word = text.word(token)
    return streetEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count }
  }

  /// The last digits of a postal code (`123 45`) with the name of a place after it.
  private func postalEnd(after number: Int, in text: ScannedText) -> Int? {
    for index in (number + 1)..<(number + 1 + Self.postalReach) {
      guard let token = text.token(index), token.gap != .paragraph else { return nil }
      guard token.isNumber else { continue }
      let isWhole = token.count == 5
      let isParted = token.count == 3 && text.token(index + 1).map { $0.count == 2 && $0.isNumber } ?? false
      let last = isWhole ? index : index + 1
      if isWhole || isParted, let place = text.token(last + 1), place.isWord, place.isCapitalised {
        return last
      }
    }
    return nil
  }
}
