/// The objects of a file as plain values. Used within one call.
final class PDFObjectFile {
  let trailer: PDFDictionary
  private let source: PDFSource
  private let references: CrossReferences
  /// By object number; nil for one that cannot be read, or is just being read.
  private var streams: [Int: ObjectStream?] = [:]

  private init(_ source: PDFSource, _ references: CrossReferences) {
    self.source = source
    self.references = references
    trailer = references.trailer
  }

  /// Nil, with a finding, where the file cannot be opened as it is: a damaged file is not mended.
  static func open(
    _ bytes: [UInt8], _ limits: PDFReadingLimits, _ findings: PDFFindings
  ) -> PDFObjectFile? {
    func refuse(_ rule: PDFReadingRule, detail: String = "") -> PDFObjectFile? {
      findings.add(rule, detail: detail)
      return nil
    }
    guard !bytes.isEmpty else { return refuse(.emptyFile) }
    guard bytes.count <= limits.bytes else {
      return refuse(.tooLarge, detail: ": gränsen är \(limits.bytes) byte")
    }
    guard bytes.starts(with: "%PDF-".utf8) else { return refuse(.notPDF) }
    let source = PDFSource(bytes, limits, findings)
    guard let references = CrossReferences(source) else { return nil }
    guard references.trailer["Encrypt"].isNull else { return refuse(.encrypted) }
    return PDFObjectFile(source, references)
  }

  /// Accounts for memory that is kept; false, with a finding, when there has been too much.
  func spend(_ count: Int) -> Bool { source.spend(count) }

  /// What a value is after a reference has been followed.
  func resolve(_ value: PDFValue) -> PDFValue {
    guard let number = value.reference else { return value }
    return object(number)
  }

  /// An indirect object; of a stream its dictionary. Null where there is none, and, with a finding, where what there is
  /// cannot be read.
  func object(_ number: Int) -> PDFValue {
    switch references.place(of: number) {
    case .free: return .null
    case .offset(let offset): return plainObject(number, at: offset)?.value ?? .null
    case .packed(let stream, let index):
      guard let object = objectStream(stream)?.object(number, at: index) else {
        return unreadable(number) ?? .null
      }
      return source.spend(object.length) ? object.value : .null
    }
  }

  /// The content of a stream, decompressed; nil, with a finding, where there is none.
  func stream(_ number: Int) -> [UInt8]? { dictionaryAndContent(of: number)?.content }

  private func unreadable<Value>(_ number: Int) -> Value? {
    source.findings.add(.objectUnreadable, .object(number))
    return nil
  }

  private func plainObject(_ number: Int, at offset: Int) -> PDFSource.Object? {
    guard let object = source.object(at: offset), object.number == number else { return unreadable(number) }
    return object
  }

  private func dictionaryAndContent(of number: Int) -> (dictionary: PDFDictionary, content: [UInt8])? {
    guard case .offset(let offset) = references.place(of: number),
      let object = plainObject(number, at: offset),
      let dictionary = object.value.dictionary, let data = object.data, let length = length(dictionary)
    else { return unreadable(number) }
    guard let content = source.content(of: dictionary, at: data, length: length, .object(number)) else {
      return nil
    }
    return (dictionary, content)
  }

  /// A length may stand elsewhere in the file, though not in another stream, whose length might be in the first.
  private func length(_ dictionary: PDFDictionary) -> Int? {
    guard let number = dictionary["Length"].reference else { return dictionary["Length"].integer }
    guard case .offset(let offset) = references.place(of: number) else { return nil }
    return plainObject(number, at: offset)?.value.integer
  }

  private func objectStream(_ number: Int) -> ObjectStream? {
    if let known = streams[number] { return known }
    let stream = dictionaryAndContent(of: number).flatMap { ObjectStream($0.content, $0.dictionary) }
    streams[number] = .some(stream)
    return stream
  }
}
