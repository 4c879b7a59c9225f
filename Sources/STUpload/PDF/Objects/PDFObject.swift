internal import STPDFReader

/// A value of PDF's syntax (ISO 32000-1, 7.3), kept so that writing it again changes nothing that counts: numbers stay as
/// they were written, and names and strings are bytes of any kind.
indirect enum PDFObject: Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// As written.
  case real(String)
  /// Without the slash and with `#` codes resolved; one scalar stands for one byte.
  case name(String)
  case string([UInt8])
  case array([PDFObject])
  case dictionary(PDFDictionary)
  case reference(PDFReference)
}

/// The number of an indirect object (7.3.10).
struct PDFReference: Sendable, Hashable, Comparable {
  let number: Int
  let generation: Int

  static func < (left: PDFReference, right: PDFReference) -> Bool {
    (left.number, left.generation) < (right.number, right.generation)
  }
}

/// The entries of a dictionary (7.3.7). A null is the same as no entry.
struct PDFDictionary: Sendable, Hashable {
  private var entries: [String: PDFObject] = [:]

  init() {}

  /// The keys in one order, whatever the order in the file was.
  var keys: [String] {
    entries.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }
  var isEmpty: Bool { entries.isEmpty }
  var count: Int { entries.count }

  subscript(_ key: String) -> PDFObject {
    get { entries[key] ?? .null }
    set { entries[key] = newValue == .null ? nil : newValue }
  }

  func has(_ key: String) -> Bool { entries[key] != nil }
}

extension PDFObject {
  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var name: String? { if case .name(let value) = self { value } else { nil } }
  var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }
  var array: [PDFObject]? { if case .array(let value) = self { value } else { nil } }
  var dictionary: PDFDictionary? { if case .dictionary(let value) = self { value } else { nil } }
  var reference: PDFReference? { if case .reference(let value) = self { value } else { nil } }
  var isNull: Bool { if case .null = self { true } else { false } }

  /// A text string, decoded (7.9.2.2).
  var text: String? { string.map(PDFTextString.decode) }

  /// A number for reckoning with places on a page; nil where it is none, or beyond all measure.
  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .real(let text): Double(text).flatMap { abs($0) < 1e9 ? $0 : nil }
    default: nil
    }
  }
}
