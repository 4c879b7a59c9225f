internal import STDeflate
internal import STPDFReader

/// Undoes the filters of a stream (ISO 32000-1, 7.4), with a bound on what comes out of each.
struct PDFFilters {
  enum Outcome {
    case whole([UInt8])
    /// What came before the fault.
    case broken([UInt8])
    /// A picture's own coding remains, which is named.
    case coded([UInt8], by: String)
    case tooMuch
    /// A filter that we do not know.
    case unknown(String)
  }

  /// The most filters that a stream may have.
  static let most = 4
  private static let pictures: Set<String> = [
    "DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode",
  ]

  private let names: [String]
  private let parameters: [PDFDictionary?]

  /// - Parameter dictionary: the stream's, with its references resolved.
  init(_ filter: PDFObject, _ parameters: PDFObject) {
    names = filter.name.map { [$0] } ?? filter.array?.compactMap(\.name) ?? []
    self.parameters = parameters.dictionary.map { [$0] } ?? parameters.array?.map(\.dictionary) ?? []
  }

  enum Ending {
    case picture(String)
    case other
  }

  /// What the last filter is for.
  var ending: Ending { names.last.map { Self.pictures.contains($0) ? .picture($0) : .other } ?? .other }

  /// How many filters there are, and whether that is more than any program makes.
  var count: Int { names.count }
  var isTooLong: Bool { names.count > Self.most }

  var beginsWithDeflate: Bool { names.first == "FlateDecode" || names.first == "Fl" }

  /// What the last filter is told.
  var lastParameters: PDFDictionary? { parameters.count == names.count ? parameters.last ?? nil : nil }

  /// - Parameter limit: the most bytes that any filter may give.
  func decode(_ raw: [UInt8], limit: Int) -> Outcome {
    guard names.count <= Self.most else { return .unknown("\(names.count) filter") }
    var data = raw
    var isWhole = true
    for (index, name) in names.enumerated() {
      if Self.pictures.contains(name) { return .coded(data, by: name) }
      guard let (decoded, outcome) = undo(name, data, limit: limit) else { return .unknown(name) }
      if outcome == .tooMuch { return .tooMuch }
      if outcome == .broken { isWhole = false }
      data = decoded
      let settings = parameters.indices.contains(index) ? parameters[index] : nil
      if let settings, let predictor = PDFPredictor(settings) { data = predictor.undo(data) }
    }
    return isWhole ? .whole(data) : .broken(data)
  }

  private func undo(_ name: String, _ data: [UInt8], limit: Int) -> (data: [UInt8], Inflater.Outcome)? {
    switch name {
    case "FlateDecode", "Fl": Self.inflate(data, limit: limit)
    case "LZWDecode", "LZW":
      PDFLZW.decode(data, isEarly: parameters.first??["EarlyChange"].integer != 0, limit: limit)
    case "ASCII85Decode", "A85": (Self.ascii85(data), .whole)
    case "ASCIIHexDecode", "AHx": (Self.asciiHex(data), .whole)
    case "RunLengthDecode", "RL": Self.runLength(data, limit: limit)
    case "Crypt": (data, .whole)
    default: nil
    }
  }

  private static func inflate(_ data: [UInt8], limit: Int) -> (data: [UInt8], Inflater.Outcome) {
    var content: [UInt8] = []
    let outcome = data.withUnsafeBufferPointer { buffer in
      Inflater().inflate(buffer, limit: limit) { content.append(contentsOf: $0) }
    }
    return (content, outcome)
  }

  /// 7.4.3.
  private static func ascii85(_ data: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    var group: [UInt32] = []
    func flush(_ count: Int) {
      var value: UInt32 = 0
      for index in 0..<5 { value = value &* 85 &+ (index < group.count ? group[index] : 84) }
      for shift in [24, 16, 8, 0].prefix(count) {
        decoded.append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
      }
      group.removeAll(keepingCapacity: true)
    }
    for byte in data {
      if byte == UInt8(ascii: "~") { break }
      if byte == UInt8(ascii: "z"), group.isEmpty { decoded += [0, 0, 0, 0] }
      guard 0x21...0x75 ~= byte else { continue }
      group.append(UInt32(byte - 0x21))
      if group.count == 5 { flush(4) }
    }
    if group.count > 1 { flush(group.count - 1) }
    return decoded
  }

  /// 7.4.2.
  private static func asciiHex(_ data: [UInt8]) -> [UInt8] {
    let digits = data.prefix { $0 != UInt8(ascii: ">") }.compactMap(PDFByte.hexValue)
    return stride(from: 0, to: digits.count, by: 2).map { index in
      digits[index] << 4 | (index + 1 < digits.count ? digits[index + 1] : 0)
    }
  }

  /// 7.4.5.
  private static func runLength(_ data: [UInt8], limit: Int) -> (data: [UInt8], Inflater.Outcome) {
    var decoded: [UInt8] = []
    var index = 0
    while index < data.count, data[index] != 128 {
      let length = Int(data[index])
      index += 1
      if length < 128 {
        let end = min(index + length + 1, data.count)
        decoded += data[index..<end]
        index = end
      } else if index < data.count {
        decoded += [UInt8](repeating: data[index], count: 257 - length)
        index += 1
      }
      guard decoded.count <= limit else { return (decoded, .tooMuch) }
    }
    return (decoded, .whole)
  }
}
