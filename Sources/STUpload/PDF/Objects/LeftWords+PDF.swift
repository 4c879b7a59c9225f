internal import STPDFReader

extension LeftWords {
  /// All that stands in a value, keys too. What it refers to is not followed.
  mutating func take(_ value: PDFObject) {
    switch value {
    case .name(let name): take(name: name)
    case .string(let bytes): take(PDFTextString.decode(bytes))
    case .array(let items): for item in items { take(item) }
    case .dictionary(let dictionary):
      dictionary.forEach { key, value in
        take(name: key)
        take(value)
      }
    case .null, .boolean, .integer, .real, .reference: return
    }
  }

  /// The bytes of a name are UTF-8 by custom (ISO 32000-1, 7.3.5).
  private mutating func take(name: String) {
    take(String(decoding: name.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self))
  }
}
