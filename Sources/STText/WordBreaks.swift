/// Where a word may be divided between two lines, in three grades. Offsets are UTF-8 bytes from the word's start, rising.
///
/// A small part of UAX #14, chosen for Swedish: after hyphens, dashes and slashes before a letter, with three characters at
/// least before and two after (`e-post`, `ST-läkare` and `2020-01-01` stay whole); at soft hyphens and zero-width spaces.
/// E-mail and web addresses stay whole as long as they fit on a line of their own.
struct WordBreaks {
  /// One place to divide a word.
  struct Place: Equatable {
    /// End of the first part.
    let end: Int
    /// Start of the second part; past `end` where a soft hyphen is swallowed.
    let next: Int
    /// Whether a hyphen has to be painted.
    var showsHyphen: Bool { next > end }
  }

  /// Good places, used whenever a line is full.
  let ordinary: [Place]
  /// Places in an address that is too long for a line.
  let address: [Place]
  /// Between grapheme clusters, when nothing else helps; the last one is the word's end.
  let emergency: [Place]

  init(_ word: String) {
    let characters = Array(word)
    let isAddress = characters.contains("@") || word.contains("://") || word.lowercased().hasPrefix("www.")
    var ordinary: [Place] = []
    var address: [Place] = []
    var emergency: [Place] = []
    var end = 0
    for (index, character) in characters.enumerated() {
      let start = end
      end += character.utf8.count
      guard index + 1 < characters.count else { break }
      let following = characters[index + 1]
      emergency.append(Place(end: end, next: end))
      if Self.isGlued(character) || Self.isGlued(following) { continue }
      if character == "\u{AD}" {
        if index > 0 { ordinary.append(Place(end: start, next: end)) }
      } else if character == "\u{200B}" {
        ordinary.append(Place(end: end, next: end))
      } else if isAddress {
        if "@.-_/".contains(character) { address.append(Place(end: end, next: end)) }
      } else if index >= 3, index + 2 < characters.count, Self.isJoint(character),
        Self.isWordPart(characters[index - 1]), following.isLetter || following == "("
      {
        ordinary.append(Place(end: end, next: end))
      }
    }
    emergency.append(Place(end: end, next: end))
    self.ordinary = ordinary
    self.address = address
    self.emergency = emergency
  }

  /// A quick look that spares most words the rest: whether there can be any ordinary place.
  static func mayDivide(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.contains { $0 == 0x2D || $0 == 0x2F || $0 == 0xC2 || $0 == 0xE2 }
  }

  private static func isJoint(_ character: Character) -> Bool {
    "-\u{2010}\u{2013}\u{2014}/".contains(character)
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || ")]\u{201D}\"".contains(character)
  }

  /// Divided before or after only in an emergency: no-break spaces, the no-break hyphen and the word joiners.
  private static func isGlued(_ character: Character) -> Bool {
    "\u{A0}\u{2007}\u{202F}\u{2011}\u{2060}\u{FEFF}".contains(character)
  }
}
