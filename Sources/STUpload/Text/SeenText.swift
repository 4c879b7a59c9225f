/// What a reader sees of a text file, in UTF-8, and what was sifted out of it.
struct SeenText {
  let bytes: [UInt8]
  let encoding: DecodedText.Encoding
  /// Whether a byte order mark stands first in the file.
  let hasMark: Bool
  let sifted: [TextSieve.Grain: (line: Int, scalars: [Unicode.Scalar])]
  let keptDirections: Int

  init(_ file: [UInt8], isTable: Bool) {
    let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? Array(file.dropFirst(3)) : file
    if Self.isPlain(content), isTable || !Self.mayHaveCode(content) {
      (bytes, encoding, self.hasMark, sifted, keptDirections) = (content, .utf8, hasMark, [:], 0)
      return
    }
    let decoded = DecodedText(file)
    let sieve = TextSieve(decoded.scalars, isTable: isTable)
    bytes = Self.encoded(sieve.seen)
    encoding = decoded.encoding
    self.hasMark = decoded.hasMark
    sifted = sieve.sifted
    keptDirections = sieve.keptDirections
  }

  /// Whether every character is one that the sieve lets through wherever it stands, in sound UTF-8: those of ASCII that are
  /// seen, the Latin and Greek letters, the common marks of print, and signs of currency and mathematics.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case 0x20...0x7E, 0x09, 0x0A, 0x0C, 0x0D: place += 1
      case 0xC2...0xCC, 0xCE, 0xCF:
        guard place + 1 < bytes.count, (0x80...0xBF).contains(bytes[place + 1]) else {
          return false
        }
        if byte == 0xC2, bytes[place + 1] < 0xA0 || bytes[place + 1] == 0xAD { return false }
        place += 2
      case 0xE2:
        guard place + 2 < bytes.count, (0x80...0xBF).contains(bytes[place + 2]) else {
          return false
        }
        switch (bytes[place + 1], bytes[place + 2]) {
        case (0x80, 0x90...0xA7), (0x80, 0xB0...0xBF), (0x82, _), (0x84...0x8B, _): place += 3
        default: return false
        }
      default: return false
      }
    }
    return true
  }

  /// Whether a line ends in both blanks and tabs, so that the sieve must look.
  private static func mayHaveCode(_ bytes: [UInt8]) -> Bool {
    var (hasBlank, hasTab) = (false, false)
    for byte in bytes {
      switch byte {
      case 0x20: hasBlank = true
      case 0x09: hasTab = true
      case 0x0D: break
      case 0x0A:
        if hasBlank, hasTab { return true }
        (hasBlank, hasTab) = (false, false)
      default: (hasBlank, hasTab) = (false, false)
      }
    }
    return hasBlank && hasTab
  }

  private static func encoded(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }
}
