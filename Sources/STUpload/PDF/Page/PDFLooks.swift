/// What annotations show over a page (ISO 32000-1, 12.5.5), and where its links lead.
struct PDFLooks {
  private(set) var runs: [PDFTextRun] = []
  private(set) var paints: [PDFPaint] = []
  /// What fields hold, and what they show.
  private(set) var values: [PDFStandIn] = []
  private(set) var links: [String] = []
  /// Text of looks that come when something is pressed or chosen.
  private(set) var asides: [String] = []

  private static let most = 5_000

  init(
    _ page: PDFPages.Page, _ document: PDFDocument, _ fonts: PDFFonts, _ box: PDFBox, _ place: String,
    _ work: UploadWork
  ) throws(UploadRefusal) {
    let graph = document.graph
    var known: Set<PDFReference> = []
    for annotation in (graph.array(page.dictionary["Annots"]) ?? []).prefix(Self.most) {
      guard let dictionary = graph.dictionary(annotation) else { continue }
      let isOff = document.layers.hides(dictionary["OC"], graph)
      if dictionary["Subtype"].name == "Link", !isOff { links.append(Self.target(dictionary, graph)) }
      let flags = graph.resolve(dictionary["F"]).integer ?? 0
      guard flags & 2 == 0, dictionary["Subtype"].name != "Popup" else { continue }
      let form = Self.form(dictionary, graph)
      if let first = form?.0.reference { known.insert(first) }
      for other in Self.looks(dictionary, graph)
      where other.reference.map({ known.insert($0).inserted }) == true {
        var reader = PDFPageReader(graph, fonts, document.layers, page: box, place: place, work)
        try reader.paint(form: other, graph.dictionary(other) ?? PDFDictionary())
        asides.append(PDFPageText.text(reader.runs))
      }
      let rectangle = Self.box(dictionary["Rect"], graph)
      guard let (normal, look) = form, let outer = rectangle, let own = Self.box(look["BBox"], graph) else {
        if let rectangle, form == nil { addFilled(dictionary, rectangle, graph) }
        continue
      }
      var reader = PDFPageReader(graph, fonts, document.layers, page: box, place: place, work)
      reader.state.matrix = PDFMatrix(moveX: outer.left - own.left, y: outer.bottom - own.bottom)
      try reader.paint(form: normal, look)
      add(reader, dictionary, outer, isOff: isOff, graph)
    }
  }

  private mutating func add(
    _ reader: PDFPageReader, _ dictionary: PDFDictionary, _ box: PDFBox, isOff: Bool, _ graph: PDFGraph
  ) {
    var own = reader.runs
    if isOff {
      for index in own.indices { own[index].concealment = .layer }
    } else {
      paints += reader.paints.all
      if reader.unknownCodes == 0, let value = Self.value(dictionary, graph) {
        values.append(PDFStandIn(said: value, shown: own.map(\.text).joined(), box: box))
      }
    }
    runs += own
  }

  /// A square with a colour of its own and no look is drawn by the reader.
  private mutating func addFilled(_ dictionary: PDFDictionary, _ box: PDFBox, _ graph: PDFGraph) {
    let isOpaque = (graph.number(dictionary["CA"]) ?? 1) > 0.98
    guard dictionary["Subtype"].name == "Square", isOpaque,
      let colour = PDFColour((graph.array(dictionary["IC"]) ?? []).compactMap(graph.number))
    else { return }
    paints.append(PDFPaint(box: box, order: 0, colour: colour, isPicture: false, covers: true))
  }

  private static func box(_ value: PDFObject, _ graph: PDFGraph) -> PDFBox? {
    let edges = (graph.array(value) ?? []).compactMap(graph.number)
    return edges.count == 4 ? PDFBox(edges[0], edges[1], edges[2], edges[3]) : nil
  }

  /// The look as it is at first.
  private static func form(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> (PDFObject, PDFDictionary)? {
    guard let look = graph.dictionary(dictionary["AP"]) else { return nil }
    var normal = look["N"]
    if graph.dictionary(normal)?.has("BBox") != true, let state = graph.name(dictionary["AS"]) {
      normal = graph.dictionary(normal)?[state] ?? .null
    }
    guard let form = graph.dictionary(normal), form.has("BBox") else { return nil }
    return (normal, form)
  }

  /// All looks of an annotation (table 168).
  private static func looks(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> [PDFObject] {
    guard let looks = graph.dictionary(dictionary["AP"]) else { return [] }
    return ["N", "R", "D"].flatMap { key -> [PDFObject] in
      let look = looks[key]
      guard let states = graph.dictionary(look), !states.has("BBox") else { return [look] }
      return states.keys.map { states[$0] }
    }
  }

  /// What a text field holds; nil for other fields, and where a reader draws the value anew.
  private static func value(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> String? {
    guard dictionary["Subtype"].name == "Widget" else { return nil }
    let parent = graph.dictionary(dictionary["Parent"]) ?? PDFDictionary()
    func entry(_ key: String) -> PDFObject {
      graph.resolve(dictionary.has(key) ? dictionary[key] : parent[key])
    }
    let form = graph.dictionary(graph.catalog["AcroForm"])
    let isDrawnAnew = form.map { graph.resolve($0["NeedAppearances"]) == .boolean(true) } ?? false
    guard entry("FT").name == "Tx", !isDrawnAnew, (entry("Ff").integer ?? 0) & 1 << 13 == 0 else {
      return nil
    }
    return entry("V").text
  }

  /// An address, or that it is a place in the document.
  private static func target(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> String {
    let action = graph.dictionary(dictionary["A"])
    if let address = action.flatMap({ graph.resolve($0["URI"]).text }) { return address }
    return dictionary.has("Dest") || action?["S"].name == "GoTo" ? "i dokumentet" : "ingenstans"
  }
}
