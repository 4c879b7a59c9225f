/// A text cut into words and numbers, with the cues that the lexicon knows.
struct ScannedText {
  let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  /// How many words have been held against the lexicon, those inside phrases each time anew.
  private(set) var steps = 0

  init(_ text: String, _ cues: CueTrie) {
    bytes = Array(text.utf8)
    // Places are held in 32 bits. Nothing that long reaches the guard: inputs are limited far below.
    guard bytes.count < Int(UInt32.max) else { return }
    cut()
    for index in tokens.indices where tokens[index].isWord { mark(index, cues) }
  }

  /// The token at an index, nil outside the text.
  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// From the beginning of one token to the end of another.
  func range(_ first: Int, _ last: Int) -> Range<Int> { Int(tokens[first].start)..<Int(tokens[last].end) }

  /// The digits of a number as 0 to 9, at most `limit` of them.
  func digits(_ token: Token, limit: Int = 16) -> [UInt8] {
    var digits: [UInt8] = []
    var index = Int(token.start)
    while index < Int(token.end), digits.count < limit {
      let (digit, length) = digit(at: index)
      if let digit { digits.append(digit) }
      index += length
    }
    return digits
  }

  /// The first digit of a number.
  func firstDigit(_ token: Token) -> UInt8? { digit(at: Int(token.start)).value }

  /// The digit at an index, nil where none stands, and how many bytes the character takes.
  private func digit(at index: Int) -> (value: UInt8?, length: Int) {
    let byte = bytes[index]
    // Nearly all digits are ASCII; to ask for the properties of a character takes long.
    if byte < 0x80 {
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      return (isDigit ? byte - UInt8(ascii: "0") : nil, 1)
    }
    let (scalar, length) = Self.scalar(bytes, at: index)
    let properties = scalar.properties
    guard properties.numericType == .decimal, let value = properties.numericValue else {
      return (nil, length)
    }
    return (UInt8(value), length)
  }

  /// The value of a number of at most four digits; nil for a longer one.
  func value(_ token: Token) -> Int? {
    guard token.isNumber, token.count <= 4 else { return nil }
    var value = 0
    var index = Int(token.start)
    while index < Int(token.end) {
      let (digit, length) = digit(at: index)
      if let digit { value = value * 10 + Int(digit) }
      index += length
    }
    return value
  }

  /// The last byte of a word, a letter of ASCII in lower case: tells most words apart before they are read.
  func lastByte(_ token: Token) -> UInt8 {
    let byte = bytes[Int(token.end) - 1]
    return byte < 0x80 ? byte | 0x20 : byte
  }

  /// The word with lower-case letters; only for words that have caught somebody's eye.
  func word(_ token: Token) -> String { String(decoding: bytes[token.range], as: UTF8.self).lowercased() }
}

// MARK: - Cutting

extension ScannedText {
  private mutating func cut() {
    var gap = GapBuilder()
    var index = 0
    while index < bytes.count {
      let (character, length) = character(at: index)
      switch character {
      case .letter, .capital, .digit:
        let token = token(from: index, character, gap.take())
        index = Int(token.end)
        tokens.append(token)
      default:
        gap.add(character)
        index += length
      }
    }
  }

  private func token(from start: Int, _ first: CharacterClass, _ gap: Gap) -> Token {
    var end = start
    var index = start
    var count = 0
    var capitals = 0
    var hasAttached = false
    while index < bytes.count {
      let (character, length) = character(at: index)
      let belongs = first == .digit ? character == .digit : character == .letter || character == .capital
      guard belongs || character == .attached else { break }
      index += length
      guard belongs else {
        hasAttached = true
        continue
      }
      end = index
      count += 1
      if character == .capital { capitals += 1 }
    }
    return Token(
      start: UInt32(start), end: UInt32(end), count: UInt16(clamping: count),
      kind: first == .digit ? .number : .word, gap: gap, isCapitalised: first == .capital,
      isAllCapitals: capitals == count && count > 1, hasAttached: hasAttached)
  }

  private func character(at index: Int) -> (CharacterClass, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (.of(ascii: byte), 1) }
    let (scalar, length) = Self.scalar(bytes, at: index)
    return (.of(scalar), length)
  }

  /// The character at an index. The bytes come from a `String`, so they are valid UTF-8; should they not be, a byte
  /// counts as one unknown character.
  static func scalar(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard index + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(byte) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(next & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

// MARK: - Cues

extension ScannedText {
  /// Marks the words and phrases of the lexicon that begin at a token, each at its last token.
  private mutating func mark(_ first: Int, _ trie: CueTrie) {
    var walk = CueTrie.Walk()
    var index = first
    while true {
      let token = tokens[index]
      steps += 1
      let isAlive =
        token.hasAttached
        ? trie.step(&walk, over: PlainLetters.of(bytes[token.range])[...])
        : trie.step(&walk, over: bytes[token.range])
      tokens[index].cues.formUnion(walk.cues)
      guard isAlive, let next = self.token(index + 1), next.isWord, Self.joins(next.gap),
        trie.stepOverBlank(&walk)
      else { return }
      index += 1
    }
  }

  /// Whether the words of a phrase may be parted like this: `patient-id`, `pat.id`, `pat. id`, `patient id`.
  private static func joins(_ gap: Gap) -> Bool {
    switch gap {
    case .blank, .lineBreak, .hyphen, .dot, .stop, .slash, .colon, .underscore: true
    case .start, .none, .paragraph, .spacedHyphen, .plus, .comma, .other: false
    }
  }
}
