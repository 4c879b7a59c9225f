/// Health, belief or union membership, said of the doctor in training or a colleague (GDPR article 9): *ST-läkaren har varit
/// sjukskriven*. Said of patients in general the same words are the stuff of medicine and mean nothing here.
enum SensitiveFacts {
  /// Tokens between the person and what is said.
  private static let reach = 6

  static func find(in text: ScannedText, _ found: inout FoundPlaces) {
    for index in text.tokens.indices {
      found.count(1)
      guard text.tokens[index].has(.kanslig) else { continue }
      found.count(reach)
      guard let person = subject(of: index, in: text) else { continue }
      found.add(
        FoundPlace(
          kind: .kansligUppgift, certainty: .mojlig, range: text.range(person, index),
          hidden: [text.tokens[index].range]))
    }
  }

  /// The colleague of whom the word is said: a form of *vara* stands directly before the word and no patient between.
  private static func subject(of index: Int, in text: ScannedText) -> Int? {
    guard let verb = text.token(index - 1), verb.has(.vara) else { return nil }
    for candidate in (max(0, index - reach)..<index).reversed() {
      let gap = text.tokens[candidate + 1].gap
      guard gap != .paragraph, gap != .stop, !text.tokens[candidate].has(.patient) else { return nil }
      if text.tokens[candidate].has(.lakare) { return candidate }
    }
    return nil
  }
}
