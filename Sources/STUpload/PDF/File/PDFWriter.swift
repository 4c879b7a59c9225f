internal import STDeflate
internal import STDigest

/// Writes a document anew: only what it leads to, in the order in which it does so, under new numbers, and always in the
/// same form, so that the same document gives the same bytes.
struct PDFWriter {
  private let graph: PDFGraph
  /// What is written, in order.
  private(set) var order: [PDFReference] = []
  private var numbers: [PDFReference: Int] = [:]

  private enum Place {
    case offset(Int)
    case member(of: Int, index: Int)
  }

  init(_ graph: PDFGraph) {
    self.graph = graph
    var waiting = [graph.trailer["Root"]]
    while let value = waiting.popLast() {
      switch value {
      case .reference(let reference):
        guard numbers[reference] == nil, let node = graph.nodes[reference], node.value != .null else {
          continue
        }
        order.append(reference)
        numbers[reference] = order.count
        waiting.append(Self.followed(node))
      case .array(let items): waiting += items.lazy.filter(\.leadsOn).reversed()
      case .dictionary(let dictionary):
        for key in dictionary.keys(where: \.leadsOn).reversed() { waiting.append(dictionary[key]) }
      default: continue
      }
    }
  }

  /// The length of a stream is written in place.
  private static func followed(_ node: PDFGraph.Node) -> PDFObject {
    guard node.data != nil, var dictionary = node.value.dictionary else { return node.value }
    dictionary["Length"] = .null
    return .dictionary(dictionary)
  }

  func write() -> [UInt8] {
    var file = encoder
    file.append("%PDF-\(version)\n")
    file.append(PDFRawLayout.binaryMark + [0x0A])
    return graph.isCompact ? compact(&file) : plain(&file)
  }

  private var encoder: PDFEncoder { PDFEncoder { numbers[$0] } }

  /// Streams of objects came with 1.5.
  private var version: String {
    let known = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0"]
    guard known.contains(graph.version) else { return "1.7" }
    return graph.isCompact && graph.version < "1.5" ? "1.5" : graph.version
  }

  // MARK: Objects

  private func append(_ reference: PDFReference, to file: inout PDFEncoder) {
    guard let node = graph.nodes[reference], let number = numbers[reference] else { return }
    file.append("\(number) 0 obj\n")
    if let data = node.data {
      append(node.value.dictionary ?? PDFDictionary(), data, to: &file)
    } else {
      file.append(node.value)
    }
    file.append("\nendobj\n")
  }

  private func append(_ dictionary: PDFDictionary, _ data: [UInt8], to file: inout PDFEncoder) {
    var dictionary = dictionary
    dictionary["Length"] = .integer(data.count)
    file.append(dictionary)
    file.append("\nstream\n")
    file.append(data)
    file.append("\nendstream")
  }

  // MARK: With a cross-reference table (7.5.4)

  private func plain(_ file: inout PDFEncoder) -> [UInt8] {
    var offsets: [Int] = []
    for reference in order {
      offsets.append(file.bytes.count)
      append(reference, to: &file)
    }
    let start = file.bytes.count
    let id = id(file.bytes)
    file.append("xref\n0 \(order.count + 1)\n0000000000 65535 f \n")
    for offset in offsets {
      let digits = String(offset)
      file.append(String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n")
    }
    file.append("trailer\n")
    var trailer = PDFDictionary()
    trailer["ID"] = id
    trailer["Root"] = graph.trailer["Root"]
    trailer["Size"] = .integer(order.count + 1)
    file.append(trailer)
    file.append("\nstartxref\n\(start)\n%%EOF\n")
    return file.bytes
  }

  private func id(_ bytes: [UInt8]) -> PDFObject {
    let hash = PDFObject.string(Array(SHA256Digest(of: bytes).bytes.prefix(16)))
    return .array([hash, hash])
  }

  // MARK: With streams of objects (7.5.7 and 7.5.8)

  private static let mostMembers = 200

  private func compact(_ file: inout PDFEncoder) -> [UInt8] {
    var places = [Place](repeating: .offset(0), count: order.count + 1)
    for reference in order where graph.nodes[reference]?.data != nil {
      places[numbers[reference] ?? 0] = .offset(file.bytes.count)
      append(reference, to: &file)
    }
    let members = order.filter { graph.nodes[$0]?.data == nil }
    for start in stride(from: 0, to: members.count, by: Self.mostMembers) {
      let group = members[start..<min(start + Self.mostMembers, members.count)]
      let holder = places.count
      for (index, reference) in group.enumerated() {
        places[numbers[reference] ?? 0] = .member(of: holder, index: index)
      }
      places.append(.offset(file.bytes.count))
      append(group, as: holder, to: &file)
    }
    appendReferences(&places, to: &file)
    return file.bytes
  }

  private func append(_ group: ArraySlice<PDFReference>, as number: Int, to file: inout PDFEncoder) {
    var head = encoder
    var body = encoder
    for reference in group {
      for number in [numbers[reference] ?? 0, body.bytes.count] {
        head.append(number)
        head.append(" ")
      }
      body.append(graph.nodes[reference]?.value ?? .null)
      body.append("\n")
    }
    var dictionary = PDFDictionary()
    dictionary["Type"] = .name("ObjStm")
    dictionary["Filter"] = .name("FlateDecode")
    dictionary["N"] = .integer(group.count)
    dictionary["First"] = .integer(head.bytes.count)
    file.append("\(number) 0 obj\n")
    append(dictionary, Deflater().deflate(head.bytes + body.bytes), to: &file)
    file.append("\nendobj\n")
  }

  private func appendReferences(_ places: inout [Place], to file: inout PDFEncoder) {
    let start = file.bytes.count
    let number = places.count
    places.append(.offset(start))
    var parameters = PDFDictionary()
    parameters["Predictor"] = .integer(12)
    parameters["Columns"] = .integer(Self.rowSize)
    var dictionary = PDFDictionary()
    dictionary["Type"] = .name("XRef")
    dictionary["Filter"] = .name("FlateDecode")
    dictionary["DecodeParms"] = .dictionary(parameters)
    dictionary["W"] = .array([.integer(1), .integer(4), .integer(2)])
    dictionary["Size"] = .integer(places.count)
    dictionary["Root"] = graph.trailer["Root"]
    dictionary["ID"] = id(file.bytes)
    file.append("\(number) 0 obj\n")
    append(dictionary, Deflater().deflate(Self.rows(places)), to: &file)
    file.append("\nendobj\nstartxref\n\(start)\n%%EOF\n")
  }

  private static let rowSize = 7

  /// Each row less the one above, which packs better.
  private static func rows(_ places: [Place]) -> [UInt8] {
    var rows: [UInt8] = []
    var above = [UInt8](repeating: 0, count: rowSize)
    for (number, place) in places.enumerated() {
      let row = row(place, isFirst: number == 0)
      rows.append(2)
      rows += zip(row, above).map { $0 &- $1 }
      above = row
    }
    return rows
  }

  private static func row(_ place: Place, isFirst: Bool) -> [UInt8] {
    if isFirst { return [0, 0, 0, 0, 0, 0xFF, 0xFF] }
    switch place {
    case .offset(let offset): return [1] + bigEndian(offset, count: 4) + [0, 0]
    case .member(let holder, let index):
      return [2] + bigEndian(holder, count: 4) + bigEndian(index, count: 2)
    }
  }

  private static func bigEndian(_ value: Int, count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
