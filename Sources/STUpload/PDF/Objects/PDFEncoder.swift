internal import STPDFReader

/// Writes values in PDF's syntax (ISO 32000-1, 7.3), always in the same form.
struct PDFEncoder {
  private(set) var bytes: [UInt8] = []
  /// The number under which an object is written; nil where it is not written, so that a reference to it is null.
  private let number: (PDFReference) -> Int?

  init(_ number: @escaping (PDFReference) -> Int?) { self.number = number }

  mutating func append(_ text: String) { bytes += text.utf8 }
  mutating func append(_ data: [UInt8]) { bytes += data }

  mutating func append(_ object: PDFObject) {
    switch object {
    case .null: append("null")
    case .boolean(let value): append(value ? "true" : "false")
    case .integer(let value): append(value)
    case .real(let text): append(text)
    case .name(let name): appendName(name)
    case .string(let content): appendString(content)
    case .array(let items): appendArray(items)
    case .dictionary(let dictionary): append(dictionary)
    case .reference(let reference):
      guard let number = number(reference) else { return append("null") }
      append(number)
      append(" 0 R")
    }
  }

  mutating func append(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  mutating func append(_ dictionary: PDFDictionary) {
    append("<<")
    dictionary.forEach { key, value in
      if case .reference(let reference) = value, number(reference) == nil { return }
      appendName(key)
      separate(value)
      append(value)
    }
    append(">>")
  }

  private mutating func appendArray(_ items: [PDFObject]) {
    append("[")
    for (index, item) in items.enumerated() {
      if index > 0 { separate(item) }
      append(item)
    }
    append("]")
  }

  /// White space where two values would otherwise run together.
  private mutating func separate(_ next: PDFObject) {
    switch next {
    case .null, .boolean, .integer, .real, .reference: bytes.append(0x20)
    case .name, .string, .array, .dictionary: break
    }
  }

  private mutating func appendName(_ name: String) {
    bytes.append(UInt8(ascii: "/"))
    if name.utf8.allSatisfy(Self.isPlain) { return bytes += name.utf8 }
    for scalar in name.unicodeScalars {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if Self.isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "#"), PDFByte.hexDigit(byte >> 4), PDFByte.hexDigit(byte & 15)]
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    0x21...0x7E ~= byte && PDFByte.isRegular(byte) && byte != UInt8(ascii: "#")
  }

  private mutating func appendString(_ content: [UInt8]) {
    if content.contains(where: { $0 < 0x20 || $0 > 0x7E }) {
      bytes.append(UInt8(ascii: "<"))
      for byte in content { bytes += [PDFByte.hexDigit(byte >> 4), PDFByte.hexDigit(byte & 15)] }
      bytes.append(UInt8(ascii: ">"))
      return
    }
    bytes.append(UInt8(ascii: "("))
    for byte in content {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: ")"))
  }
}
