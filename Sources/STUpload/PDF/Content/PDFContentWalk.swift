internal import STDeflate
internal import STPDFReader

/// Goes through all streams that paint, from the pages inwards, and leaves out of each what shows nothing.
struct PDFContentWalk {
  private(set) var graph: PDFGraph
  private(set) var findings: [(place: String, PDFContentSieve.Finding)] = []
  /// Where a layer that is off cannot go.
  private(set) var stuck: [String] = []

  private let pages: PDFPages
  private let layers: PDFLayers
  private let work: UploadWork
  private let deflater = Deflater()
  private var waiting: [(reference: PDFReference, resources: PDFObject, place: String)] = []
  private var visited: Set<PDFReference> = []
  /// What resources offer.
  private var offered: Set<PDFReference> = []
  /// What is painted, or may be.
  private var painted: Set<PDFReference> = []
  private var isSure = true

  init(_ document: PDFDocument, _ work: UploadWork) {
    graph = document.graph
    pages = document.pages
    layers = document.layers
    self.work = work
  }

  /// What resources offer and nothing paints.
  var unpainted: [PDFReference] {
    guard isSure else { return [] }
    return offered.subtracting(painted).filter { graph.nodes[$0]?.data != nil }.sorted()
  }

  mutating func run() throws(UploadRefusal) {
    for (index, page) in pages.all.enumerated() {
      let place = "sida \(index + 1)"
      try sieve(page, place)
      for annotation in graph.array(page.dictionary["Annots"]) ?? [] {
        enqueueLooks(graph.dictionary(annotation)?["AP"] ?? .null, page.resources, place, depth: 4)
      }
      try runWaiting()
    }
    // Forms that only fields know of.
    let form = graph.dictionary(graph.catalog["AcroForm"])
    enqueue(graph.dictionary(form?["DR"] ?? .null) ?? PDFDictionary(), using: nil, "AcroForm")
    try runWaiting()
  }

  private mutating func runWaiting() throws(UploadRefusal) {
    while let next = waiting.popLast() {
      guard visited.insert(next.reference).inserted else { continue }
      try sieve(next.reference, inherited: next.resources, next.place)
    }
  }

  // MARK: One stream

  private mutating func sieve(_ page: PDFPages.Page, _ place: String) throws(UploadRefusal) {
    let contents = page.dictionary["Contents"]
    var joined: [UInt8] = []
    for part in graph.array(contents) ?? [contents] where part.reference != nil {
      guard let content = try graph.content(part, work, isCounted: false) else {
        isSure = false
        continue
      }
      joined += content
      joined.append(PDFByte.lineFeed)
    }
    guard let changed = sieve(joined, page.resources, place) else { return }
    let single = contents.reference.flatMap { graph.nodes[$0]?.data == nil ? nil : $0 }
    if let single, visited.insert(single).inserted {
      replace(single, with: changed)
    } else if var node = graph.nodes[page.reference], var dictionary = node.value.dictionary {
      let reference = PDFReference(number: graph.nodes.nextNumber, generation: 0)
      graph.nodes[reference] = PDFGraph.Node(value: .dictionary(PDFDictionary()), data: [])
      replace(reference, with: changed)
      dictionary["Contents"] = .reference(reference)
      node.value = .dictionary(dictionary)
      graph.nodes[page.reference] = node
    }
  }

  private mutating func sieve(
    _ reference: PDFReference, inherited: PDFObject, _ place: String
  ) throws(UploadRefusal) {
    guard let dictionary = graph.dictionary(.reference(reference)) else { return }
    for key in ["SMask", "Mask"] { if let mask = dictionary[key].reference { painted.insert(mask) } }
    guard dictionary["Subtype"].name != "Image" else { return }
    guard let content = try graph.content(.reference(reference), work, isCounted: false) else {
      isSure = false
      return
    }
    let resources = dictionary.has("Resources") ? dictionary["Resources"] : inherited
    let place = "\(place), objekt \(reference.number)"
    if let changed = sieve(content, resources, place) { replace(reference, with: changed) }
  }

  /// What stays of some content; nil where all does.
  private mutating func sieve(_ content: [UInt8], _ resources: PDFObject, _ place: String) -> [UInt8]? {
    let resources = graph.dictionary(resources) ?? PDFDictionary()
    guard layers.canGo || PDFContentGlance.needsSieve(content) else {
      enqueue(resources, using: { PDFContentGlance.mentions($0, in: content) }, place)
      return nil
    }
    let sieve = PDFContentSieve(content, resources, graph, layers)
    for finding in sieve.findings { findings.append((place, finding)) }
    if sieve.isStuck { stuck.append(place) }
    enqueue(resources, using: { sieve.names.contains($0) }, place)
    return sieve.isChanged ? sieve.output : nil
  }

  private mutating func replace(_ reference: PDFReference, with content: [UInt8]) {
    guard var node = graph.nodes[reference], var dictionary = node.value.dictionary else { return }
    for key in ["DecodeParms", "DP", "F", "DL"] { dictionary[key] = .null }
    dictionary["Filter"] = .name("FlateDecode")
    node.value = .dictionary(dictionary)
    node.data = deflater.deflate(content)
    graph.nodes[reference] = node
  }

  // MARK: What it leads to

  private mutating func enqueue(_ reference: PDFReference, _ resources: PDFObject, _ place: String) {
    painted.insert(reference)
    if !visited.contains(reference), graph.nodes[reference]?.data != nil {
      waiting.append((reference, resources, place))
    }
  }

  /// - Parameter using: whether a name stands in the content; nil where all may.
  private mutating func enqueue(
    _ resources: PDFDictionary, using isUsed: ((String) -> Bool)?, _ place: String
  ) {
    let all = PDFObject.dictionary(resources)
    for category in ["XObject", "Pattern"] {
      let offers = graph.dictionary(resources[category]) ?? PDFDictionary()
      for name in offers.keys {
        guard let reference = offers[name].reference else { continue }
        offered.insert(reference)
        if isUsed?(name) != false { enqueue(reference, all, place) }
      }
    }
    for state in values(of: resources["ExtGState"]) {
      let mask = graph.dictionary(graph.dictionary(state)?["SMask"] ?? .null)
      if let group = mask?["G"].reference { enqueue(group, all, place) }
    }
    for font in values(of: resources["Font"]) {
      guard let dictionary = graph.dictionary(font), graph.name(dictionary["Subtype"]) == "Type3" else {
        continue
      }
      let inner = dictionary.has("Resources") ? dictionary["Resources"] : all
      let glyphs = graph.dictionary(dictionary["CharProcs"]) ?? PDFDictionary()
      let encoding = PDFGlyphNames(dictionary["Encoding"], graph)
      for name in glyphs.keys {
        guard let reference = glyphs[name].reference else { continue }
        offered.insert(reference)
        if encoding.mayShow(name) { enqueue(reference, inner, place) }
      }
    }
  }

  private func values(of value: PDFObject) -> [PDFObject] {
    let dictionary = graph.dictionary(value) ?? PDFDictionary()
    return dictionary.keys.map { dictionary[$0] }
  }

  /// All looks of an annotation, whatever its state.
  private mutating func enqueueLooks(_ value: PDFObject, _ resources: PDFObject, _ place: String, depth: Int)
  {
    if let reference = value.reference, graph.nodes[reference]?.data != nil {
      return enqueue(reference, resources, place)
    }
    guard depth > 0, let dictionary = graph.dictionary(value) else { return }
    for key in dictionary.keys { enqueueLooks(dictionary[key], resources, place, depth: depth - 1) }
  }
}
