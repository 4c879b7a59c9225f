internal import STModel

/// Personnummer and samordningsnummer, however they are written: ten or twelve digits, whole or in groups, with hyphen,
/// plus, dash, blank or a line break between the groups.
///
/// What counts is a real date of birth, a birth number other than 000, the check digit, how the digits are grouped, and the
/// word before them. Digits that are part of something longer (`0000-0002-1825-0097`) are never taken out of it.
struct IdentityNumbers {
  let known: Set<Personnummer>

  func find(in text: ScannedText, _ found: inout FoundPlaces) {
    var index = 0
    while index < text.tokens.count {
      found.count(1)
      guard isStart(index, in: text), let place = longest(from: index, in: text, &found)
      else {
        index += 1
        continue
      }
      found.add(place.place)
      index = place.last + 1
    }
  }

  /// Whether a number can begin here. Single digits begin one only where no other number stands before them.
  private func isStart(_ index: Int, in text: ScannedText) -> Bool {
    let token = text.tokens[index]
    guard token.isNumber, token.count <= 12 else { return false }
    return token.count > 1 || token.gap != .blank || !(text.token(index - 1)?.isNumber ?? false)
  }

  /// The number that begins at a token: rather twelve digits than ten.
  private func longest(
    from first: Int, in text: ScannedText, _ found: inout FoundPlaces
  ) -> (place: FoundPlace, last: Int)? {
    guard DigitGroups.canBeIdentity(first, in: text) else { return nil }
    var group = DigitGroups(first, in: text)
    var best: (place: FoundPlace, last: Int)?
    while true {
      if group.total == 10 || group.total == 12, let place = judge(group, in: text) {
        best = (place, group.last)
      }
      guard group.total < 12, group.append(in: text) else { return best }
      found.count(1)
    }
  }

  private func judge(_ groups: DigitGroups, in text: ScannedText) -> FoundPlace? {
    guard let shape = groups.shape, groups.stands(alone: shape, in: text) else { return nil }
    let digits = groups.digits(in: text)
    guard let number = IdentityDigits(digits, isOverHundred: groups.joints.last == .plus) else { return nil }
    let surroundings = Surroundings(of: groups, in: text)
    guard let certainty = IdentityEvidence(number, shape, surroundings).certainty else { return nil }
    return FoundPlace(
      kind: number.isSamordningsnummer ? .samordningsnummer : .personnummer, certainty: certainty,
      range: text.range(groups.first, groups.last), hidden: groups.lastFourDigits(in: text),
      isKnown: known.contains { number.isSame(as: $0) })
  }
}
