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
      silent += inspectMembers(object)
      guard isShadowed || opening.graph.nodes[object.reference] == nil, !isMachinery(object) else { continue }
      guard object.range.lowerBound >= start else { continue }
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

  /// How many objects within a stream nothing leads to.
  private func inspectMembers(_ object: PDFRawObject) -> Int {
    (opening.gate.members[object.range.lowerBound] ?? []).count { number in
      opening.graph.nodes[PDFReference(number: number, generation: 0)] == nil
    }
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
    look(object.value)
    if let content = content(of: object) { found.append(content) }
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
