/// A word or a number of a text, with what stands before it. Small, since a long text has millions.
struct Token {
  enum Kind: UInt8 { case word, number }

  /// UTF-8 bytes from the beginning of the text.
  let start: UInt32
  let end: UInt32
  /// What the lexicon says of the word, or of the phrase that ends with it.
  var cues: CueSet = []
  /// Digits of a number, letters of a word; counted to 65,535.
  let count: UInt16
  let kind: Kind
  let gap: Gap
  /// A word that begins with a capital letter.
  let isCapitalised: Bool
  /// A word of more than one letter, all of them capitals.
  let isAllCapitals: Bool
  /// Holds combining marks or characters that are not seen, such as soft hyphens.
  let hasAttached: Bool

  var range: Range<Int> { Int(start)..<Int(end) }
  var isNumber: Bool { kind == .number }
  var isWord: Bool { kind == .word }

  func has(_ cue: CueKind) -> Bool { cues.contains(CueSet(cue)) }
}
