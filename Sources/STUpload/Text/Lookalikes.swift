/// Words in Latin letters with Cyrillic ones among them, which look the same and are not.
enum Lookalikes {
  static func findings(_ bytes: [UInt8]) -> [UploadFinding] {
    // Cyrillic letters begin with one of these bytes.
    guard bytes.contains(where: { (0xD0...0xD4).contains($0) }) else { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
    var count = 0
    var line = 1
    var firstLine = 0
    var (hasLatin, hasCyrillic) = (false, false)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: hasLatin = true
      case 0x0400...0x052F: hasCyrillic = true
      case 0x0300...0x036F: break
      default:
        if hasLatin && hasCyrillic {
          count += 1
          if firstLine == 0 { firstLine = line }
        }
        (hasLatin, hasCyrillic) = (false, false)
        if scalar == "\n" { line += 1 }
      }
    }
    if hasLatin && hasCyrillic {
      count += 1
      if firstLine == 0 { firstLine = line }
    }
    guard count > 0 else { return [] }
    return [
      UploadFinding(.textLookalikes, at: "rad \(firstLine)", detail: ": \(count) ord", isRemovable: false)
    ]
  }
}
