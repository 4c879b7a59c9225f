/// A document being looked through: what it consists of, and what has been found. Each family of hiding places reports
/// what it finds and takes it away in one go, so that what is reported as removable and what is removed are the same.
struct PDFDocument {
  var graph: PDFGraph
  var report: PDFReport
  let pages: PDFPages
  let claims: PDFClaims
  /// Which page an object belongs to, from 1.
  private var pageNumbers: [PDFReference: Int] = [:]
  /// Dictionaries whose keys are names that the document has made up.
  private let nameMaps: Set<PDFReference>

  init(_ graph: PDFGraph, _ report: PDFReport, _ work: UploadWork) throws(UploadRefusal) {
    self.graph = graph
    self.report = report
    pages = try PDFPages(graph)
    claims = PDFClaims(try graph.content(graph.catalog["Metadata"], work) ?? [])
    nameMaps = Self.nameMaps(graph)
    for (index, page) in pages.all.enumerated() {
      pageNumbers[page.reference] = index + 1
      for annotation in graph.array(page.dictionary["Annots"]) ?? [] {
        guard let reference = annotation.reference else { continue }
        pageNumbers[reference] = index + 1
        let popup = graph.dictionary(annotation)?["Popup"].reference
        if let popup { pageNumbers[popup] = index + 1 }
      }
    }
  }

  /// `sida 3, objekt 12`.
  func place(_ reference: PDFReference) -> String {
    let object = "objekt \(reference.number)"
    return pageNumbers[reference].map { "sida \($0), \(object)" } ?? object
  }

  /// `sida 3`, or `dokumentet`: a place that is the same after cleaning.
  func page(of reference: PDFReference) -> String {
    pageNumbers[reference].map { "sida \($0)" } ?? "dokumentet"
  }

  // MARK: Rewriting

  /// Where a dictionary stands.
  struct Spot {
    let reference: PDFReference
    let place: String
    let page: String
    /// The key under which it stands within its object; nil for the object itself and for what stands in arrays.
    let key: String?
    /// Whether its keys are names that the document has made up, as those of fonts.
    let isNameMap: Bool
  }

  /// Shows each dictionary to `body`, the inner ones first; those for which it says no are taken away.
  mutating func rewrite(_ body: (inout PDFDictionary, Spot, inout PDFReport) -> Bool) {
    for reference in graph.references {
      guard var node = graph.nodes[reference] else { continue }
      let (place, page) = (place(reference), page(of: reference))
      let isNameMap = nameMaps.contains(reference)
      guard
        let value = rewritten(
          node.value, Spot(reference: reference, place: place, page: page, key: nil, isNameMap: isNameMap),
          body)
      else {
        graph.nodes[reference] = nil
        continue
      }
      node.value = value
      graph.nodes[reference] = node
    }
  }

  /// Nil where the value is taken away. Values nest no deeper than the reader of values allows.
  private mutating func rewritten(
    _ value: PDFObject, _ spot: Spot, _ body: (inout PDFDictionary, Spot, inout PDFReport) -> Bool
  ) -> PDFObject? {
    switch value {
    case .array(let items):
      let inner = Spot(
        reference: spot.reference, place: spot.place, page: spot.page, key: nil, isNameMap: false)
      return .array(
        items.map { item in
          guard Self.isContainer(item) else { return item }
          return rewritten(item, inner, body) ?? .null
        })
    case .dictionary(var dictionary):
      for key in dictionary.keys where Self.isContainer(dictionary[key]) {
        let inner = Spot(
          reference: spot.reference, place: spot.place, page: spot.page, key: key,
          isNameMap: Self.nameMapKeys.contains(key))
        dictionary[key] = rewritten(dictionary[key], inner, body) ?? .null
      }
      return body(&dictionary, spot, &report) ? .dictionary(dictionary) : nil
    default: return value
    }
  }

  private static func isContainer(_ value: PDFObject) -> Bool {
    switch value {
    case .array, .dictionary: true
    default: false
    }
  }

  /// Under these keys stand dictionaries of named things: resources (table 33), glyphs, colorants, roles, states of an
  /// appearance (table 168), destinations.
  private static let nameMapKeys: Set<String> = [
    "Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "Properties", "CharProcs",
    "Colorants",
    "RoleMap", "ClassMap", "Dests", "N", "R", "D",
  ]

  private static func nameMaps(_ graph: PDFGraph) -> Set<PDFReference> {
    var found: Set<PDFReference> = []
    func look(_ value: PDFObject) {
      switch value {
      case .array(let items): items.forEach(look)
      case .dictionary(let dictionary):
        for key in dictionary.keys {
          if nameMapKeys.contains(key), let reference = dictionary[key].reference,
            graph.nodes[reference]?.data == nil
          {
            found.insert(reference)
          }
          look(dictionary[key])
        }
      default: return
      }
    }
    for reference in graph.references { look(graph.nodes[reference]?.value ?? .null) }
    return found
  }

  /// Changes the catalogue.
  mutating func changeCatalog(_ body: (inout PDFDictionary) -> Void) {
    guard let root = graph.trailer["Root"].reference, var node = graph.nodes[root],
      var catalog = node.value.dictionary
    else { return }
    body(&catalog)
    node.value = .dictionary(catalog)
    graph.nodes[root] = node
  }

  /// Takes references to what is gone out of the lists that it stood in, and what is empty then.
  mutating func tidy() {
    for _ in 0..<8 {
      let before = graph.nodes.count
      var changed = false
      let nodes = graph.nodes
      func isGone(_ value: PDFObject) -> Bool {
        if value.isNull { return true }
        guard let reference = value.reference else { return false }
        return nodes[reference].map { $0.value.isNull } ?? true
      }
      rewrite { dictionary, spot, _ in
        if dictionary["Type"].name == "OBJR", isGone(dictionary["Obj"]) {
          changed = true
          return false
        }
        guard !spot.isNameMap else { return true }
        for key in Self.lists {
          if let items = dictionary[key].array, items.contains(where: isGone) {
            let left = items.filter { !isGone($0) }
            dictionary[key] = left.isEmpty && key != "Fields" ? .null : .array(left)
            changed = true
          } else if dictionary[key].reference != nil, isGone(dictionary[key]) {
            dictionary[key] = .null
            changed = true
          }
        }
        return true
      }
      if !changed, graph.nodes.count == before { return }
    }
  }

  private static let lists = ["Annots", "Kids", "K", "Fields", "CO"]
}
