/// The objects of a document by their references, and in the order of these: they are gone through often, and seldom added.
struct PDFNodes: Sendable {
  private var nodes: [PDFReference: PDFGraph.Node]
  /// In order. What has been taken away may still stand here.
  private(set) var references: [PDFReference]

  init(_ nodes: [PDFReference: PDFGraph.Node] = [:]) {
    self.nodes = nodes
    references = nodes.keys.sorted()
  }

  var count: Int { nodes.count }

  subscript(reference: PDFReference) -> PDFGraph.Node? {
    get { nodes[reference] }
    set {
      guard let newValue else { return _ = nodes.removeValue(forKey: reference) }
      if nodes.updateValue(newValue, forKey: reference) == nil { remember(reference) }
    }
  }

  /// A number that no object has had.
  var nextNumber: Int { (references.last?.number ?? 0) + 1 }

  private mutating func remember(_ reference: PDFReference) {
    guard let last = references.last, reference <= last else { return references.append(reference) }
    var (low, high) = (0, references.count)
    while low < high {
      let middle = (low + high) / 2
      if references[middle] < reference { low = middle + 1 } else { high = middle }
    }
    if references[low] != reference { references.insert(reference, at: low) }
  }
}
