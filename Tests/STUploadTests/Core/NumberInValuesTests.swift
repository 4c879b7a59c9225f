import STDiagnostics
import Testing

@testable import STUpload

/// A number of a person in the place of each value of a document, one at a time: whatever value it is, the number is told of
/// or gone, or there is no copy.
@Suite(.enabled(if: OrdinaryDocument.canMake)) struct NumberInValuesTests {
  private static let number = TestChecker.number

  /// Some of each program's documents, and no more values of each than a test has time for.
  private static let names = [
    "python-docx-tjanst.docx", "openpyxl-faktura.xlsx", "python-pptx-fall.pptx", "odfpy-kurs.odt",
    "odfpy-faktura.ods", "odfpy-arbete.odp", "reportlab-kurs.pdf", "fpdf2-kurs.pdf", "pymupdf-kurs.pdf",
  ]
  private static let most = 30

  private enum Fate {
    case told
    case gone
    case stopped
    case left
  }

  @Test(arguments: names) func `a number of a person in any value is never passed over`(_ name: String) throws
  {
    let document = try #require(OrdinaryDocument.all?.first { $0.name == name })
    let changed = try document.isOffice ? Self.inMarkup(document.bytes) : Self.inPDF(document.bytes)
    let step = max(1, changed.count / Self.most)
    let checker = try TestChecker.make()
    var told = 0
    for index in stride(from: 0, to: changed.count, by: step) {
      let (place, make) = changed[index]
      let fate = try Self.fate(of: make(), name, checker)
      if fate == .told { told += 1 }
      #expect(fate != .left, "\(place)")
    }
    #expect(told > 4, "\(changed.count) values")
  }

  private static func fate(of bytes: [UInt8], _ name: String, _ checker: UploadChecker) throws -> Fate {
    let seen = checker.inspect(bytes, name: name)
    if seen.status == .stoppad { return .stopped }
    if seen.rules.contains("FIL-020") { return .told }
    guard let copy = checker.clean(bytes, name: name).copy else { return .stopped }
    return try values(of: copy.bytes, isOffice: !name.hasSuffix("pdf")).contains { $0.contains(number) }
      ? .left : .gone
  }

  private static func values(of bytes: [UInt8], isOffice: Bool) throws -> [String] {
    guard isOffice else {
      let graph = try PDFOpening(bytes, UploadWork()).graph
      return graph.references.map { String(describing: graph.nodes[$0]?.value) }
    }
    let work = UploadWork()
    let zip = try ZipArchive.read(bytes, work)
    return try zip.entries.map { String(decoding: try zip.content(of: $0, work), as: UTF8.self) }
  }

  // MARK: Office documents

  private typealias Changed = (place: String, make: () throws -> [UInt8])

  /// One document for each attribute that some element has.
  private static func inMarkup(_ archive: [UInt8]) throws -> [Changed] {
    let work = UploadWork()
    let zip = try ZipArchive.read(archive, work)
    let files = try zip.entries.map {
      ZipArchive.File($0.name, try zip.content(of: $0, work), isStored: $0.name == "mimetype")
    }
    var changed: [Changed] = []
    for (index, file) in files.enumerated() where file.name.hasSuffix(".xml") || file.name.hasSuffix(".rels")
    {
      guard let root = try? MarkupReader.read(file.bytes, part: file.name, work.limits).root else { continue }
      var known: Set<String> = []
      root.walk { element in
        for attribute in element.attributes { known.insert("\(element.name) \(attribute.name)") }
      }
      for place in known.sorted() {
        changed.append(
          (
            "\(file.name) \(place)",
            {
              var (files, root, isDone) = (files, root, false)
              put(into: &root, at: place, &isDone)
              files[index] = ZipArchive.File(file.name, MarkupWriter.write(root))
              return ZipArchive.write(files)
            }
          ))
      }
    }
    return changed
  }

  /// Changes the first attribute of an element and a name.
  private static func put(into element: inout MarkupElement, at place: String, _ isDone: inout Bool) {
    for index in element.attributes.indices
    where !isDone && "\(element.name) \(element.attributes[index].name)" == place {
      element.attributes[index].value = number
      isDone = true
    }
    for index in element.children.indices where !isDone {
      guard case .element(var child) = element.children[index] else { continue }
      put(into: &child, at: place, &isDone)
      element.children[index] = .element(child)
    }
  }

  // MARK: PDF

  /// One document for each name and string that stands under some key, and one for each key.
  private static func inPDF(_ file: [UInt8]) throws -> [Changed] {
    let graph = try PDFOpening(file, UploadWork()).graph
    var known: Set<String> = []
    var changed: [Changed] = []
    for reference in graph.references {
      guard let node = graph.nodes[reference] else { continue }
      for place in 0..<count(node.value) {
        var left = place
        var words = ""
        let value = putting(into: node.value, &left, "", &words)
        guard known.insert(words).inserted else { continue }
        changed.append(
          (
            words,
            {
              var graph = graph
              graph.nodes[reference]?.value = value
              return PDFWriter(graph).write()
            }
          ))
      }
    }
    return changed
  }

  private static func count(_ value: PDFObject) -> Int {
    switch value {
    case .name, .string: 1
    case .array(let items): items.reduce(0) { $0 + count($1) }
    case .dictionary(let dictionary): dictionary.keys.reduce(0) { $0 + 1 + count(dictionary[$1]) }
    default: 0
    }
  }

  /// The value with one of its keys, names and strings changed, counted from 0.
  private static func putting(
    into value: PDFObject, _ left: inout Int, _ key: String, _ place: inout String
  ) -> PDFObject {
    switch value {
    case .name, .string:
      left -= 1
      guard left == -1 else { return value }
      place = "value of \(key)"
      return value.name == nil ? .string(Array(number.utf8)) : .name(number)
    case .array(let items): return .array(items.map { putting(into: $0, &left, key, &place) })
    case .dictionary(let dictionary):
      return .dictionary(
        PDFDictionary(
          dictionary.keys.map { key in
            let inner = putting(into: dictionary[key], &left, key, &place)
            left -= 1
            if left == -1 { place = "key \(key)" }
            return (left == -1 ? number : key, inner)
          }))
    default: return value
    }
  }
}
