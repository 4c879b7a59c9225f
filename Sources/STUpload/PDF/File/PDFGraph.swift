/// A file as plain values: all objects that the document leads to, to be looked at, changed and written again.
struct PDFGraph: Sendable {
  struct Node: Sendable {
    var value: PDFObject
    /// The data of a stream as it stands in the file; nil for other objects.
    var data: [UInt8]?
  }

  /// What to read.
  enum Scope {
    case all
    /// Without the data of pictures and fonts.
    case content
  }

  var trailer = PDFDictionary()
  var nodes = PDFNodes()
  /// `1.7`.
  var version = "1.7"
  /// Whether objects stand in streams, so that they may when the file is written again.
  var isCompact = false
  /// Places at which something could not be read.
  private(set) var unread: [PDFReference] = []

  static let mostObjects = 300_000

  init(_ document: QPDFDocument, _ scope: Scope, _ work: UploadWork) throws(UploadRefusal) {
    guard let trailer = document.trailer?.dictionary else { throw UploadRefusal(.damaged, at: "") }
    self.trailer = trailer
    version = document.version
    var waiting: [PDFReference] = []
    var found: [PDFReference: Node] = [:]
    for key in trailer.keys where key != "Prev" && key != "XRefStm" && key != "Encrypt" {
      Self.collect(trailer[key], into: &waiting)
    }
    while let reference = waiting.popLast() {
      guard found[reference] == nil else { continue }
      guard found.count < Self.mostObjects else {
        throw .limit("högst \(Self.mostObjects) objekt läses", at: "objekt \(reference.number)")
      }
      let node = try node(reference, document, scope, work)
      found[reference] = node
      Self.collect(node.value, into: &waiting)
    }
    nodes = PDFNodes(found)
    guard dictionary(catalog["Pages"]) != nil else {
      throw UploadRefusal(.damaged, at: "", detail: ": sidor saknas")
    }
  }

  private mutating func node(
    _ reference: PDFReference, _ document: QPDFDocument, _ scope: Scope, _ work: UploadWork
  ) throws(UploadRefusal) -> Node {
    guard let (value, isStream) = document.object(reference) else {
      unread.append(reference)
      return Node(value: .null)
    }
    guard isStream, let dictionary = value.dictionary else { return Node(value: value) }
    if scope == .content, dictionary["Subtype"].name == "Image" || dictionary.has("Length1") {
      return Node(value: value, data: [])
    }
    guard let data = document.data(reference) else {
      unread.append(reference)
      return Node(value: value, data: [])
    }
    try work.spend(data.count, at: "objekt \(reference.number)")
    return Node(value: value, data: data)
  }

  private static func collect(_ value: PDFObject, into found: inout [PDFReference]) {
    switch value {
    case .reference(let reference): found.append(reference)
    case .array(let items): for item in items { collect(item, into: &found) }
    case .dictionary(let dictionary):
      for key in dictionary.keys(where: \.leadsOn) { collect(dictionary[key], into: &found) }
    default: return
    }
  }

  // MARK: Reading

  /// What a value is after references have been followed.
  func resolve(_ value: PDFObject) -> PDFObject {
    var value = value
    for _ in 0..<8 {
      guard let reference = value.reference else { return value }
      value = nodes[reference]?.value ?? .null
    }
    return .null
  }

  func dictionary(_ value: PDFObject) -> PDFDictionary? { resolve(value).dictionary }
  func array(_ value: PDFObject) -> [PDFObject]? { resolve(value).array }
  func name(_ value: PDFObject) -> String? { resolve(value).name }
  func number(_ value: PDFObject) -> Double? { resolve(value).number }

  var catalog: PDFDictionary { dictionary(trailer["Root"]) ?? PDFDictionary() }

  /// All objects, in the order of their numbers; what has been taken away may still stand among them.
  var references: [PDFReference] { nodes.references }

  /// The content of a stream without its filters; nil where it cannot be had. What is unpacked is accounted for.
  ///
  /// - Parameter isCounted: false where the same has been read before.
  func content(
    _ value: PDFObject, _ work: UploadWork, isCounted: Bool = true
  ) throws(UploadRefusal) -> [UInt8]? {
    guard let reference = value.reference, let node = nodes[reference], let data = node.data,
      let dictionary = node.value.dictionary
    else { return nil }
    let place = "objekt \(reference.number)"
    let filters = filters(dictionary)
    guard !filters.isTooLong else {
      throw .limit("högst \(PDFFilters.most) filter läses, en ström har \(filters.count)", at: place)
    }
    switch filters.decode(data, limit: min(Self.mostOfStream, work.unpackable)) {
    case .whole(let content), .broken(let content):
      if isCounted { try work.spend(content.count, at: place) }
      return content
    case .tooMuch: throw .limit("en ström sväller till mer än \(Self.mostOfStream) byte", at: place)
    case .coded, .unknown: return nil
    }
  }

  static let mostOfStream = 64_000_000

  /// Strings in a value and in what it leads to, and names long enough to say something; nil where there are none.
  func words(in value: PDFObject) -> String? {
    var words: [String] = []
    var visited: Set<PDFReference> = []
    var waiting = [(value, depth: 5)]
    var steps = 0
    while let (next, depth) = waiting.popLast(), steps < 2_000, words.count < 200 {
      steps += 1
      if let reference = next.reference, !visited.insert(reference).inserted { continue }
      let value = resolve(next)
      if let text = value.text, !text.isEmpty { words.append(text) }
      if let name = value.name, name.utf8.count > 12 { words.append(name) }
      guard depth > 0 else { continue }
      for item in value.array ?? [] { waiting.append((item, depth - 1)) }
      for key in value.dictionary?.keys ?? [] where !Self.ways.contains(key) {
        waiting.append((value.dictionary?[key] ?? .null, depth - 1))
      }
    }
    return words.isEmpty ? nil : words.reversed().joined(separator: "\n")
  }

  /// Keys that lead back into the document.
  private static let ways: Set<String> = [
    "P", "Parent", "Pg", "Page", "Dest", "D", "Pages", "Kids", "StructParent",
  ]

  /// The filters of a stream, whose entries may stand elsewhere.
  func filters(_ dictionary: PDFDictionary) -> PDFFilters {
    func plain(_ value: PDFObject) -> PDFObject {
      let value = resolve(value)
      if let items = value.array { return .array(items.map(resolve)) }
      return value
    }
    func parameters(_ value: PDFObject) -> PDFObject {
      guard var dictionary = value.dictionary else { return value }
      for key in dictionary.keys { dictionary[key] = resolve(dictionary[key]) }
      return .dictionary(dictionary)
    }
    let settings = plain(dictionary.has("DecodeParms") ? dictionary["DecodeParms"] : dictionary["DP"])
    let resolved = settings.array.map { PDFObject.array($0.map(parameters)) } ?? parameters(settings)
    return PDFFilters(plain(dictionary.has("Filter") ? dictionary["Filter"] : dictionary["F"]), resolved)
  }
}
