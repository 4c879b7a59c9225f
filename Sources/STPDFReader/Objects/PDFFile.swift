internal import STDeflate

/// A file whose cross-references have been read: its objects come as plain values when they are asked for. Strict, as no
/// viewer is: what is not written as the standard has it is a finding, never guessed at. Used within one call.
final class PDFFile {
  /// The dictionary at the end of the file.
  let trailer: PDFDictionary

  private let bytes: [UInt8]
  private let places: [CrossReferences.Place]
  private let budget: ReadingBudget
  private let limits: PDFReadingLimits
  private let findings: PDFFindings
  /// By object number; nil where the stream is none.
  private var packs: [Int: ObjectStream?] = [:]

  private init(
    _ bytes: [UInt8], _ references: CrossReferences, _ budget: ReadingBudget, _ limits: PDFReadingLimits,
    _ findings: PDFFindings
  ) {
    self.bytes = bytes
    trailer = references.trailer
    places = references.places
    self.budget = budget
    self.limits = limits
    self.findings = findings
  }

  /// Nil, with a finding, where the file cannot be opened as it is: a damaged file is not mended.
  static func open(_ bytes: [UInt8], _ limits: PDFReadingLimits, _ findings: PDFFindings) -> PDFFile? {
    let budget = ReadingBudget(limits, findings)
    switch CrossReferences.read(bytes, mostObjects: limits.objects, budget) {
    case .failure(.tooManyObjects):
      findings.add(.tooManyObjects, detail: ": gränsen är nummer \(limits.objects)")
      return nil
    case .failure(.malformed(let offset)):
      findings.add(.damaged, .offset(offset))
      return nil
    case .success(let references):
      guard references.trailer["Encrypt"].isNull else {
        findings.add(.encrypted)
        return nil
      }
      return PDFFile(bytes, references, budget, limits, findings)
    }
  }

  /// Accounts for bytes that have been made or kept; false, with a finding, when there have been too many.
  func spend(_ count: Int) -> Bool { budget.spend(count) }

  // MARK: Objects

  /// What a value is after a reference has been followed.
  func resolve(_ value: PDFValue) -> PDFValue {
    guard let number = value.reference else { return value }
    return object(number)
  }

  /// An indirect object; of a stream its dictionary. Null where there is none (ISO 32000-1, 7.3.10), and with a finding
  /// where there is something but nothing that can be read.
  func object(_ number: Int) -> PDFValue {
    switch place(of: number) {
    case .none: return .null
    case .offset(let offset): return plainObject(number, at: offset)?.value ?? .null
    case .packed(let stream, let index): return packedObject(number, in: stream, at: index)
    }
  }

  /// The content of a stream, decompressed; nil with a finding where there is none.
  func stream(_ number: Int) -> [UInt8]? {
    guard case .offset(let offset) = place(of: number) else {
      findings.add(.objectUnreadable, .object(number))
      return nil
    }
    guard let object = plainObject(number, at: offset) else { return nil }
    guard let dictionary = object.value.dictionary, object.isStream else {
      findings.add(.objectUnreadable, .object(number))
      return nil
    }
    guard let data = data(of: object) else { return nil }
    return content(data, dictionary, number)
  }

  /// Looks whether every object is where the cross-references say, and every stream as long as it says: what nobody needs
  /// for the text of a paper must be whole as well.
  func checkPlaces() {
    for (number, place) in places.enumerated() {
      switch place {
      case .none: break
      case .offset(let offset):
        if let object = plainObject(number, at: offset), object.isStream { _ = data(of: object) }
      case .packed(let stream, let index):
        if let pack = pack(stream), !pack.has(number, at: index) { findings.add(.damaged, .object(number)) }
      }
    }
  }

  private func place(of number: Int) -> CrossReferences.Place {
    guard number <= limits.objects else {
      findings.add(.tooManyObjects, detail: ": gränsen är nummer \(limits.objects)")
      return .none
    }
    return places.indices.contains(number) ? places[number] : .none
  }

  private func plainObject(_ number: Int, at offset: Int) -> IndirectObject? {
    guard budget.spend(0) else { return nil }
    let (object, consumed) = IndirectObject.read(bytes, at: offset)
    guard budget.spend(consumed) else { return nil }
    if let object, object.number == number { return object }
    findings.add(.damaged, .object(number))
    return nil
  }

  /// A length may stand in an object of its own, so that whoever writes need not know it beforehand (7.3.8.2).
  private func length(_ value: PDFValue) -> Int? {
    guard let number = value.reference else { return value.integer }
    guard case .offset(let offset) = place(of: number) else { return nil }
    return plainObject(number, at: offset)?.value.integer
  }

  // MARK: Object streams

  private func packedObject(_ number: Int, in stream: Int, at index: Int) -> PDFValue {
    guard let pack = pack(stream) else { return .null }
    guard budget.spend(0) else { return .null }
    let (value, consumed) = pack.object(number, at: index)
    guard budget.spend(consumed) else { return .null }
    guard let value else {
      findings.add(.damaged, .object(number))
      return .null
    }
    return value
  }

  private func pack(_ number: Int) -> ObjectStream? {
    if let known = packs[number] { return known }
    let pack = stream(number).flatMap { ObjectStream($0, object(number).dictionary ?? PDFDictionary()) }
    if pack == nil { findings.add(.damaged, .object(number)) }
    packs[number] = .some(pack)
    return pack
  }

  // MARK: Streams

  private func data(of object: IndirectObject) -> Range<Int>? {
    var object = object
    if let length = length(object.value.dictionary?["Length"] ?? .null),
      let data = object.data(length: length)
    {
      return data
    }
    findings.add(.damaged, .object(object.number))
    return nil
  }

  private func content(_ data: Range<Int>, _ dictionary: PDFDictionary, _ number: Int) -> [UInt8]? {
    guard budget.spend(data.count) else { return nil }
    guard dictionary["DecodeParms"].isNull, let isDeflated = dictionary.isDeflated else {
      findings.add(.filter, .object(number))
      return nil
    }
    guard isDeflated else { return Array(bytes[data]) }
    let (content, isBroken) = budget.inflate(bytes, data)
    if isBroken { findings.add(.objectUnreadable, .object(number)) }
    return content
  }
}

extension PDFDictionary {
  /// Whether a stream is packed, and in the one way that we read; nil where it is packed in another.
  var isDeflated: Bool? {
    switch self["Filter"] {
    case .null: false
    case .name("FlateDecode"): true
    case .array(let names) where names.count == 1 && names.first?.name == "FlateDecode": true
    default: nil
    }
  }
}
