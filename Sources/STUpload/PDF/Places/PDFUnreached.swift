internal import STPDFReader

/// Objects that stand in a file and that nothing in the document leads to.
struct PDFUnreached {
  private let opening: PDFOpening
  /// Where the last version begins.
  private let start: Int

  init(_ opening: PDFOpening, firstOfLast start: Int) {
    self.opening = opening
    self.start = start
  }

  func inspect(_ report: inout PDFReport) {
    var last: [PDFReference: Int] = [:]
    for object in opening.scan.objects { last[object.reference] = object.range.lowerBound }
    var end = 0
    var silent = 0
    for object in opening.scan.objects {
      // What stands within a stream's data is that stream's matter.
      guard object.range.lowerBound >= end else { continue }
      end = object.range.upperBound
      let isShadowed = last[object.reference] != object.range.lowerBound && object.range.lowerBound >= start
      silent += inspectMembers(object, &report)
      guard isShadowed || opening.graph.nodes[object.reference] == nil, !isMachinery(object) else { continue }
      // What an earlier version leads to is that version's matter.
      guard object.range.lowerBound >= start else {
        silent += 1
        continue
      }
      let text = text(of: object)
      guard text != nil || isPicture(object) else {
        silent += 1
        continue
      }
      report.add(.pdfUnreachedText, at: place(object), excerpt: text)
      report.add(text: text ?? "", at: place(object), isVisible: false)
    }
    if silent > 0 { report.add(.pdfUnreached, at: "", detail: ": \(silent) objekt") }
  }

  private func place(_ object: PDFRawObject) -> String {
    "objekt \(object.reference.number), byte \(object.range.lowerBound)"
  }

  /// Objects within a stream that nothing leads to.
  ///
  /// - Returns: how many of them have no text.
  private func inspectMembers(_ object: PDFRawObject, _ report: inout PDFReport) -> Int {
    let members = opening.gate.members[object.range.lowerBound] ?? []
    let lost = members.indices.filter {
      opening.graph.nodes[PDFReference(number: members[$0], generation: 0)] == nil
    }
    guard !lost.isEmpty, let content = memberContent(object) else {
      return lost.count
    }
    let offsets = Self.offsets(content.bytes, count: (lost.last ?? 0) + 1)
    var silent = max(0, lost.count - Self.mostMembers)
    for index in lost.prefix(Self.mostMembers) {
      let place = "objekt \(members[index]), i objektström vid byte \(object.range.lowerBound)"
      guard let text = Self.text(at: index, offsets, content) else {
        silent += 1
        continue
      }
      report.add(.pdfUnreachedText, at: place, excerpt: text)
      report.add(text: text, at: place, isVisible: false)
    }
    return silent
  }

  /// More than a person would read.
  private static let mostMembers = 1_000

  private func memberContent(_ object: PDFRawObject) -> (bytes: [UInt8], first: Int)? {
    guard let data = object.data, let dictionary = object.value.dictionary,
      let first = dictionary["First"].integer, first >= 0
    else { return nil }
    let filters = PDFFilters(dictionary["Filter"], dictionary["DecodeParms"])
    switch filters.decode(Array(opening.scan.bytes[data]), limit: PDFGate.mostOfOne) {
    case .whole(let content), .broken(let content): return (content, first)
    default: return nil
    }
  }

  /// Where members begin, by the list at the head of the stream (7.5.7).
  private static func offsets(_ content: [UInt8], count: Int) -> [Int] {
    var lexer = PDFLexer(content)
    var offsets: [Int] = []
    while offsets.count < count, case .integer = lexer.next(), case .integer(let offset) = lexer.next() {
      offsets.append(offset)
    }
    return offsets
  }

  private static func text(at index: Int, _ offsets: [Int], _ content: (bytes: [UInt8], first: Int))
    -> String?
  {
    guard offsets.indices.contains(index), 0...content.bytes.count ~= offsets[index],
      content.first + offsets[index] <= content.bytes.count
    else { return nil }
    var reader = PDFObjectReader(PDFLexer(content.bytes, from: content.first + offsets[index]))
    return reader.object().flatMap(strings)
  }

  private static func strings(_ value: PDFObject) -> String? {
    var found: [String] = []
    func look(_ value: PDFObject) {
      guard found.count < 200 else { return }
      switch value {
      case .string(let bytes) where bytes.count > 3: found.append(PDFTextString.decode(bytes))
      case .array(let items): items.forEach(look)
      case .dictionary(let dictionary): for key in dictionary.keys where key != "ID" { look(dictionary[key]) }
      default: return
      }
    }
    look(value)
    return found.isEmpty ? nil : found.joined(separator: "\n")
  }

  /// What the file itself is made of.
  private func isMachinery(_ object: PDFRawObject) -> Bool {
    guard let dictionary = object.value.dictionary else { return false }
    if object.holdsObjects || object.holdsReferences || dictionary.has("Linearized") { return true }
    // The hints of a file made for the web, and how it is encrypted.
    return (dictionary.has("S") && object.data != nil) || (dictionary.has("O") && dictionary.has("U"))
      || (object.value.integer != nil)
  }

  private func isPicture(_ object: PDFRawObject) -> Bool {
    object.data?.isEmpty == false && object.value.dictionary?["Subtype"].name == "Image"
  }

  /// The strings of the object, or the beginning of its content.
  private func text(of object: PDFRawObject) -> String? {
    guard !opening.isEncrypted else { return nil }
    let found = [Self.strings(object.value), content(of: object)].compactMap { $0 }
    return found.isEmpty ? nil : found.joined(separator: "\n")
  }

  private func content(of object: PDFRawObject) -> String? {
    guard let data = object.data, let dictionary = object.value.dictionary else { return nil }
    let filters = PDFFilters(dictionary["Filter"], dictionary["DecodeParms"])
    guard case .whole(let content) = filters.decode(Array(opening.scan.bytes[data]), limit: 1_000_000) else {
      return nil
    }
    guard content.prefix(1_000).allSatisfy({ $0 >= 0x20 || PDFByte.isSpace($0) && $0 > 0 }) else {
      return nil
    }
    // What a font's codes stand for is text of nobody.
    guard PDFByte.places(of: "begincmap", in: content).isEmpty else { return nil }
    var lexer = PDFLexer(content)
    var strings: [String] = []
    while strings.count < 200 {
      let token = lexer.next()
      if token == .end { break }
      if case .string(let bytes) = token { strings.append(PDFTextString.decode(bytes)) }
    }
    return strings.isEmpty
      ? String(decoding: content.prefix(1_000), as: UTF8.self) : strings.joined(separator: " ")
  }
}
