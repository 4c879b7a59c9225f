/// A value of PDF's syntax (ISO 32000-1, 7.3).
enum PDFValue: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// In thousandths, cut off after the third decimal.
  case real(Int)
  /// Without the slash, with `#` codes resolved.
  case name(String)
  case string([UInt8])
  case array([PDFValue])
  case dictionary(PDFDictionary)
  /// The number of an indirect object.
  case reference(Int)
}

extension PDFValue {
  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var name: String? { if case .name(let value) = self { value } else { nil } }
  var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }
  var array: [PDFValue]? { if case .array(let value) = self { value } else { nil } }
  var dictionary: PDFDictionary? { if case .dictionary(let value) = self { value } else { nil } }
  var reference: Int? { if case .reference(let value) = self { value } else { nil } }
  var isNull: Bool { if case .null = self { true } else { false } }

  /// A text string, decoded (7.9.2.2).
  var text: String? { string.map(PDFTextString.decode) }

  /// A number in thousandths; nil where it is none or too large.
  var thousandths: Int? {
    switch self {
    case .integer(let value):
      let (product, overflow) = value.multipliedReportingOverflow(by: 1000)
      return overflow ? nil : product
    case .real(let value): return value
    default: return nil
    }
  }
}

/// The entries of a dictionary, in the order of the file.
struct PDFDictionary: Sendable {
  private(set) var entries: [(key: String, value: PDFValue)] = []
  /// Kept from the size on where searching from the front is slower.
  private var index: [String: Int] = [:]

  private static let searched = 16

  subscript(_ key: String) -> PDFValue { position(of: key).map { entries[$0].value } ?? .null }

  /// False where the key is there already: readers are at odds about which of two equal keys counts, so that nobody may
  /// write them.
  mutating func append(_ key: String, _ value: PDFValue) -> Bool {
    guard position(of: key) == nil else { return false }
    entries.append((key, value))
    if entries.count == Self.searched + 1 {
      for (position, entry) in entries.enumerated() { index[entry.key] = position }
    } else if entries.count > Self.searched {
      index[key] = entries.count - 1
    }
    return true
  }

  private func position(of key: String) -> Int? {
    entries.count > Self.searched ? index[key] : entries.firstIndex { $0.key == key }
  }
}
