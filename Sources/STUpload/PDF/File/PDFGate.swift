/// What a file must be like before libqpdf sees it.
///
/// libqpdf decompresses the streams with cross-references and with objects by itself, without a bound and by any chain
/// of filters. Their dictionaries stand in plain sight, whatever else is hidden, and must have certain entries: all
/// streams that have them are decompressed here first, within bounds. Where the file is encrypted that cannot be done,
/// and such streams must be small.
struct PDFGate {
  /// One such stream, and all of them, decompressed.
  static let mostOfOne = 16_000_000
  private static let mostOfAll = 48_000_000
  /// One such stream in an encrypted file.
  private static let mostEncrypted = 250_000

  /// Numbers of the objects that stand within streams, by the stream's place in the file.
  private(set) var members: [Int: [Int]] = [:]
  private var left = mostOfAll

  init(_ scan: PDFRawScan, isEncrypted: Bool) throws(UploadRefusal) {
    for object in scan.objects where object.holdsObjects || object.holdsReferences {
      guard let data = object.data, let dictionary = object.value.dictionary else { continue }
      let place = "byte \(object.range.lowerBound)"
      guard !isEncrypted || data.count <= Self.mostEncrypted else {
        throw .limit("en objektström i en krypterad fil är på \(data.count) byte", at: place)
      }
      // libqpdf reads on to where it thinks that the stream ends.
      let content = try decode(Array(scan.bytes[data.lowerBound...].prefix(data.count)), dictionary, place)
      if object.holdsObjects, !isEncrypted {
        members[object.range.lowerBound] = Self.members(content, count: dictionary["N"].integer ?? 0)
      }
    }
  }

  private mutating func decode(
    _ data: [UInt8], _ dictionary: PDFDictionary, _ place: String
  ) throws(UploadRefusal) -> [UInt8] {
    let filter = dictionary["Filter"]
    let isPlain = Self.isPlain(filter) && Self.isPlain(dictionary["DecodeParms"])
    guard isPlain, Self.areSmall(dictionary["DecodeParms"]) else {
      throw .limit("en ström med objekt har filter som inte läses", at: place)
    }
    switch PDFFilters(filter, dictionary["DecodeParms"]).decode(data, limit: min(Self.mostOfOne, left)) {
    case .whole(let content), .broken(let content), .coded(let content, _):
      left -= content.count
      return content
    case .tooMuch:
      throw .limit("strömmar med objekt sväller till mer än \(Self.mostOfOne) byte", at: place)
    case .unknown(let name): throw .limit("en ström med objekt har filtret \(name)", at: place)
    }
  }

  private static func isPlain(_ object: PDFObject) -> Bool {
    switch object {
    case .reference: false
    case .array(let items): items.allSatisfy(isPlain)
    default: true
    }
  }

  /// A predictor keeps a row, whose size is a product.
  private static func areSmall(_ parameters: PDFObject) -> Bool {
    let all = parameters.array ?? [parameters]
    return all.allSatisfy { item in
      guard let dictionary = item.dictionary else { return true }
      var product = 1
      for key in ["Columns", "Colors", "BitsPerComponent"] {
        guard dictionary.has(key) else { continue }
        guard let value = dictionary[key].integer, 1...65_536 ~= value else { return false }
        product *= value
      }
      return product <= 1 << 24
    }
  }

  /// The numbers at the head of the stream (7.5.7).
  private static func members(_ content: [UInt8], count: Int) -> [Int] {
    var lexer = PDFLexer(content)
    var numbers: [Int] = []
    for _ in 0..<max(0, min(count, content.count / 2)) {
      guard case .integer(let number) = lexer.next(), case .integer = lexer.next() else { break }
      numbers.append(number)
    }
    return numbers
  }
}
