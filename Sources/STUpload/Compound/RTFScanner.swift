/// Walks through an RTF document (version 1.9.1): groups, control words, text. Keeps a count of what it meets.
struct RTFScanner {
  /// How often each control word stands in the document.
  private(set) var words: [String: Int] = [:]
  /// The text that can be told, in order; what is hidden stands there as well.
  private(set) var text: [UInt8] = []
  /// Groups that programs skip where they do not know them (`\*`), and that are not known here: their words, in order.
  private(set) var unknown: [String] = []
  private var isSkippable = false
  /// Where the last group ends.
  private(set) var end = 0

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0
  /// How many characters stand after a Unicode one for readers that know none (`\ucN`).
  private var substitutes = 1
  /// How deep groups may nest; no writer comes near.
  private static let deepest = 500

  /// - Throws: a refusal where the groups do not close, or nest too deep.
  init(_ bytes: [UInt8]) throws(UploadRefusal) {
    self.bytes = bytes
    while place < bytes.count {
      try step()
      if depth == 0 { break }
    }
    guard depth == 0 else {
      throw UploadRefusal(.damaged, at: "", detail: ": en grupp i dokumentet slutar aldrig")
    }
    end = place
  }

  private mutating func step() throws(UploadRefusal) {
    switch bytes[place] {
    case UInt8(ascii: "{"):
      depth += 1
      guard depth <= Self.deepest else {
        throw .limit("högst \(Self.deepest) grupper i varandra läses", at: "")
      }
      place += 1
    case UInt8(ascii: "}"):
      depth -= 1
      place += 1
    case UInt8(ascii: "\\"): control()
    case 0x0A, 0x0D: place += 1
    case let byte:
      text.append(byte)
      place += 1
    }
  }

  private mutating func control() {
    place += 1
    guard place < bytes.count else { return }
    let start = place
    while place < bytes.count, Self.isLetter(bytes[place]) { place += 1 }
    guard place > start else { return symbol() }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    words[word, default: 0] += 1
    if isSkippable, !RTFWords.skippable.contains(word) { unknown.append(word) }
    isSkippable = false
    let number = number()
    if place < bytes.count, bytes[place] == 0x20 { place += 1 }
    switch word {
    // What follows are as many bytes of anything.
    case "bin": place = min(bytes.count, place + max(0, number ?? 0))
    case "par", "line", "cell", "row", "tab", "sect", "page": text.append(0x0A)
    case "uc": substitutes = min(max(number ?? 1, 0), 8)
    case "u":
      let scalar = Unicode.Scalar(UInt16(truncatingIfNeeded: number ?? 0)) ?? " "
      text += Array(String(Character(scalar)).utf8)
      for _ in 0..<substitutes { skipSubstitute() }
    default: break
    }
  }

  private mutating func skipSubstitute() {
    guard place < bytes.count, !"{}".utf8.contains(bytes[place]) else { return }
    guard bytes[place] == UInt8(ascii: "\\") else { return place += 1 }
    if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "'") { place = min(bytes.count, place + 4) }
  }

  /// A control sign; `\'E5` is a byte.
  private mutating func symbol() {
    let sign = bytes[place]
    place += 1
    isSkippable = sign == UInt8(ascii: "*")
    guard sign == UInt8(ascii: "'"), place + 2 <= bytes.count else {
      if sign == UInt8(ascii: "~") { text.append(0x20) }
      if "{}\\-_".utf8.contains(sign) { text.append(sign == UInt8(ascii: "_") ? UInt8(ascii: "-") : sign) }
      return
    }
    let digits = String(decoding: bytes[place..<(place + 2)], as: UTF8.self)
    // Windows-1252 above 0x9F is Latin-1, which is Unicode.
    if let value = UInt8(digits, radix: 16) { text += Array(String(Character(Unicode.Scalar(value))).utf8) }
    place += 2
  }

  private mutating func number() -> Int? {
    let start = place
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
    while place < bytes.count, (0x30...0x39).contains(bytes[place]), place - start < 11 { place += 1 }
    return Int(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
