internal import STPDFReader

/// A value of PDF's syntax (ISO 32000-1, 7.3), kept so that writing it again changes nothing that counts: numbers stay as
/// they were written, and names and strings are bytes of any kind.
enum PDFObject: Sendable, Hashable {
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

  /// Of one number, since there are so many: generations have 16 bits.
  func hash(into hasher: inout Hasher) { hasher.combine(number &* 65_536 &+ generation) }
}

extension PDFObject {
  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var name: String? { if case .name(let value) = self { value } else { nil } }
  var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }
  var array: [PDFObject]? { if case .array(let value) = self { value } else { nil } }
  var dictionary: PDFDictionary? { if case .dictionary(let value) = self { value } else { nil } }
  var reference: PDFReference? { if case .reference(let value) = self { value } else { nil } }
  var isNull: Bool { if case .null = self { true } else { false } }

  /// Whether other objects may be reached by it.
  var leadsOn: Bool {
    switch self {
    case .reference, .array, .dictionary: true
    default: false
    }
  }

  /// A text string, decoded (7.9.2.2).
  var text: String? { string.map(PDFTextString.decode) }

  /// A number for reckoning with places on a page; nil where it is none. One beyond all measure stops at a bound: what it
  /// moves is then as far away as where viewers put it.
  var number: Double? {
    switch self {
    case .integer(let value): PDFMeasure.bounded(Double(value))
    case .real(let text): PDFMeasure.value(text)
    default: nil
    }
  }
}
