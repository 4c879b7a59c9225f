internal import STPDFReader

/// Writes values in PDF's syntax (ISO 32000-1, 7.3), always in the same form.
struct PDFEncoder {
  private(set) var bytes: [UInt8] = []
  /// The number under which an object is written; nil where it is not written, so that a reference to it is null.
  private let number: (PDFReference) -> Int?

  init(_ number: @escaping (PDFReference) -> Int?) { self.number = number }

  mutating func append(_ text: String) { bytes += Array(text.utf8) }
  mutating func append(_ data: [UInt8]) { bytes += data }

  mutating func append(_ object: PDFObject) {
    switch object {
    case .null: append("null")
    case .boolean(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .real(let text): append(text)
    case .name(let name): appendName(name)
    case .string(let content): appendString(content)
    case .array(let items): appendArray(items)
    case .dictionary(let dictionary): append(dictionary)
    case .reference(let reference): append(number(reference).map { "\($0) 0 R" } ?? "null")
    }
  }

  mutating func append(_ dictionary: PDFDictionary) {
    append("<<")
    for key in dictionary.keys {
      if case .reference(let reference) = dictionary[key], number(reference) == nil { continue }
      appendName(key)
      separate(dictionary[key])
      append(dictionary[key])
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
    for scalar in name.unicodeScalars {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if 0x21...0x7E ~= byte, PDFByte.isRegular(byte), byte != UInt8(ascii: "#") {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "#"), PDFByte.hexDigit(byte >> 4), PDFByte.hexDigit(byte & 15)]
      }
    }
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
      if [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\")].contains(byte) {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: ")"))
  }
}
