/// A document being looked through: what it consists of, and what has been found. Each family of hiding places reports
/// what it finds and takes it away in one go, so that what is reported as removable and what is removed are the same.
struct PDFDocument {
  var graph: PDFGraph
  var report: PDFReport
  let pages: PDFPages
  let claims: PDFClaims
  /// As they were before anything was taken away.
  let layers: PDFLayers
  /// Which page an object belongs to, from 1.
  private var pageNumbers: [PDFReference: Int] = [:]
  /// Dictionaries whose keys are names that the document has made up.
  private let nameMaps: PDFNameMaps

  init(_ graph: PDFGraph, _ report: PDFReport, _ work: UploadWork) throws(UploadRefusal) {
    self.graph = graph
    self.report = report
    pages = try PDFPages(graph)
    claims = PDFClaims(try graph.content(graph.catalog["Metadata"], work) ?? [])
    layers = PDFLayers(graph)
    nameMaps = PDFNameMaps(graph)
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
  func place(_ reference: PDFReference) -> String { Self.place(reference, pageNumbers[reference]) }

  private static func place(_ reference: PDFReference, _ page: Int?) -> String {
    let object = "objekt \(reference.number)"
    return page.map { "sida \($0), \(object)" } ?? object
  }

  /// `sida 3`, or `dokumentet`: a place that is the same after cleaning.
  func page(of reference: PDFReference) -> String {
    pageNumbers[reference].map { "sida \($0)" } ?? "dokumentet"
  }

  // MARK: Rewriting

  /// Where a dictionary stands.
  struct Spot {
    let reference: PDFReference
    let pageNumber: Int?
    /// The key under which it stands within its object; nil for the object itself and for what stands in arrays.
    var key: String?
    /// Whether its keys are names that the document has made up, as those of fonts.
    var isNameMap: Bool
    /// Whether it holds the looks of an annotation.
    fileprivate var isLooks: Bool

    var place: String { PDFDocument.place(reference, pageNumber) }
    var page: String { pageNumber.map { "sida \($0)" } ?? "dokumentet" }

    /// Of what stands in a list.
    fileprivate var item: Spot {
      var item = self
      (item.key, item.isNameMap, item.isLooks) = (nil, false, false)
      return item
    }

    /// Of what stands under a key of a dictionary.
    fileprivate func inner(_ key: String, in dictionary: PDFDictionary) -> Spot {
      var inner = self
      inner.key = key
      inner.isNameMap = PDFNameMaps.isMap(key, inLooks: isLooks)
      inner.isLooks = !isNameMap && PDFNameMaps.isLooks(key, in: dictionary)
      return inner
    }
  }

  private enum Change {
    case none
    case some
    case gone
  }

  /// Shows each dictionary to `body`, the inner ones first; those for which it says no are taken away.
  mutating func rewrite(_ body: (inout PDFDictionary, Spot, inout PDFReport) -> Bool) {
    for reference in graph.references {
      guard var value = graph.nodes[reference]?.value else { continue }
      let spot = Spot(
        reference: reference, pageNumber: pageNumbers[reference], key: nil,
        isNameMap: nameMaps.maps.contains(reference), isLooks: nameMaps.looks.contains(reference))
      switch change(&value, spot, body) {
      case .none: continue
      case .some: graph.nodes[reference]?.value = value
      case .gone: graph.nodes[reference] = nil
      }
    }
  }

  /// Values nest no deeper than the reader of values allows.
  private mutating func change(
    _ value: inout PDFObject, _ spot: Spot, _ body: (inout PDFDictionary, Spot, inout PDFReport) -> Bool
  ) -> Change {
    switch value {
    case .array(var items):
      var isChanged = false
      let spot = spot.item
      for index in items.indices where Self.isContainer(items[index]) {
        var item = items[index]
        let change = change(&item, spot, body)
        if change == .none { continue }
        items[index] = change == .gone ? .null : item
        isChanged = true
      }
      if isChanged { value = .array(items) }
      return isChanged ? .some : .none
    case .dictionary(var dictionary):
      let edits = dictionary.edits
      for key in dictionary.keys(where: Self.isContainer) {
        var item = dictionary[key]
        let change = change(&item, spot.inner(key, in: dictionary), body)
        if change != .none { dictionary[key] = change == .gone ? .null : item }
      }
      guard body(&dictionary, spot, &report) else { return .gone }
      guard dictionary.edits != edits else { return .none }
      value = .dictionary(dictionary)
      return .some
    default: return .none
    }
  }

  private static func isContainer(_ value: PDFObject) -> Bool {
    switch value {
    case .array, .dictionary: true
    default: false
    }
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

  /// Takes references to what is gone out of the lists that it stood in, and lists that are empty then.
  mutating func tidy() {
    let nodes = graph.nodes
    func isMissing(_ value: PDFObject) -> Bool {
      if value.isNull { return true }
      guard let reference = value.reference else { return false }
      return nodes[reference].map { $0.value.isNull } ?? true
    }
    // What leads from the structure to something that is gone goes with it, within a list or as an object of its own.
    func isLost(_ dictionary: PDFDictionary) -> Bool {
      dictionary["Type"].name == "OBJR" && isMissing(dictionary["Obj"])
    }
    func isGone(_ value: PDFObject) -> Bool {
      isMissing(value) || value.reference.flatMap { nodes[$0]?.value.dictionary }.map(isLost) ?? false
    }
    rewrite { dictionary, spot, _ in
      if isLost(dictionary) { return false }
      guard !spot.isNameMap else { return true }
      for key in Self.lists {
        if let items = dictionary[key].array, items.contains(where: isGone) {
          let left = items.filter { !isGone($0) }
          dictionary[key] = left.isEmpty && key != "Fields" ? .null : .array(left)
        } else if dictionary[key].reference != nil, isGone(dictionary[key]) {
          dictionary[key] = .null
        }
      }
      return true
    }
  }

  private static let lists = ["Annots", "Kids", "K", "Fields", "CO"]
}
