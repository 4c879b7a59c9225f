/// The name of a patient or a relative: a capitalised word directly after *patienten*, *dottern* and the like, if the table
/// knows it as a given name or it ends as family names do.
struct Names {
  let surnameEndings: [String]

  func find(in text: ScannedText, _ found: inout FoundPlaces) {
    for index in text.tokens.indices {
      found.count(1)
      let cue = text.tokens[index]
      guard cue.has(.patient) || cue.has(.anhorig), let first = nameStart(after: index, in: text) else {
        continue
      }
      found.count(3)
      guard let last = nameEnd(first, in: text) else { continue }
      found.add(
        FoundPlace(
          kind: .namn, certainty: cue.has(.patient) && text.tokens[first].has(.fornamn) ? .saker : .mojlig,
          range: text.range(first, last), hidden: [text.range(first, last)]))
    }
  }

  private func nameStart(after cue: Int, in text: ScannedText) -> Int? {
    guard let next = text.token(cue + 1), next.isWord else { return nil }
    if next.has(.heter), let name = text.token(cue + 2), isNameLike(name) { return cue + 2 }
    return isNameLike(next) ? cue + 1 : nil
  }

  private func isNameLike(_ token: Token) -> Bool {
    token.isWord && token.isCapitalised && !token.isAllCapitals
      && (token.gap == .blank || token.gap == .lineBreak)
  }

  /// The last of up to three words that make a name; nil when none of them is known as one.
  private func nameEnd(_ first: Int, in text: ScannedText) -> Int? {
    var last = first
    var isName = isName(text.tokens[first], in: text)
    while last < first + 2, let next = text.token(last + 1),
      isNameLike(next) || next.gap == .hyphen && next.isCapitalised
    {
      isName = isName || self.isName(next, in: text)
      last += 1
    }
    return isName ? last : nil
  }

  private func isName(_ token: Token, in text: ScannedText) -> Bool {
    if token.has(.fornamn) { return true }
    guard token.count >= 5 else { return false }
    let word = text.word(token)
    return surnameEndings.contains { word.hasSuffix($0) }
  }
}
