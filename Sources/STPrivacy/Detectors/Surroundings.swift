/// What stands around a number.
struct Surroundings {
  /// A word just before it announces an identity number or a patient.
  var isAnnounced = false
  /// A word just before it announces a number of another sort.
  var isOther = false
  var isTelephone = false
  /// Letters or other numbers stand directly before or after it, as in `F191212` and `191212-1`.
  var isPartOfMore = false

  /// How many tokens before the number are looked at.
  private static let reach = 4
  private static let reachInBytes = 40

  init(of groups: DigitGroups, in text: ScannedText) {
    self.init(first: groups.first, last: groups.last, in: text)
    if groups.neighbourhood(in: text) == .touching { isPartOfMore = true }
  }

  init(first: Int, last: Int, in text: ScannedText) {
    isPartOfMore =
      text.tokens[first].gap == .none
      || text.token(last + 1).map { $0.gap == .none && $0.isWord } ?? false
    var index = first
    for _ in 0..<Self.reach {
      guard text.tokens[index].gap != .paragraph, let token = text.token(index - 1) else { return }
      index -= 1
      guard text.tokens[first].start - token.end <= Self.reachInBytes else { return }
      guard token.isWord else { continue }
      if token.has(.identitet) || token.has(.reserv) || token.has(.patient) { isAnnounced = true }
      if token.has(.telefon) { isTelephone = true }
      // Only the word that belongs to the number says that it is something else.
      if token.has(.annatNummer) {
        isOther = true
        return
      }
      if !token.has(.fyllnad) && !isAnnounced && index < first - 1 { return }
    }
  }
}
