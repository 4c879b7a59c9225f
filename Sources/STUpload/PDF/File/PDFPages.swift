/// The pages of a document (ISO 32000-1, 7.7.3).
struct PDFPages: Sendable {
  struct Page: Sendable {
    let reference: PDFReference
    let dictionary: PDFDictionary
    /// The page's own or inherited.
    let resources: PDFObject
    let mediaBox: PDFObject
    let cropBox: PDFObject
  }

  private(set) var all: [Page] = []
  private var visited: Set<PDFReference> = []

  static let most = 5_000
  private static let depth = 50

  init(_ graph: PDFGraph) throws(UploadRefusal) {
    try visit(graph.catalog["Pages"], PDFDictionary(), depth: Self.depth, graph)
    guard !all.isEmpty else { throw UploadRefusal(.damaged, at: "", detail: ": sidor saknas") }
  }

  private mutating func visit(
    _ node: PDFObject, _ inherited: PDFDictionary, depth: Int, _ graph: PDFGraph
  ) throws(UploadRefusal) {
    guard let reference = node.reference, let dictionary = graph.dictionary(node) else { return }
    let place = "objekt \(reference.number)"
    guard visited.insert(reference).inserted else {
      throw UploadRefusal(.damaged, at: place, detail: ": sidträdet går i en ring")
    }
    guard depth > 0 else { throw .limit("sidträdet är djupare än \(Self.depth) led", at: place) }
    var own = inherited
    for key in ["Resources", "MediaBox", "CropBox"] where dictionary.has(key) { own[key] = dictionary[key] }
    guard dictionary.has("Kids") else {
      guard all.count < Self.most else { throw .limit("högst \(Self.most) sidor läses", at: place) }
      return all.append(
        Page(
          reference: reference, dictionary: dictionary, resources: own["Resources"],
          mediaBox: own["MediaBox"], cropBox: own["CropBox"]))
    }
    for kid in graph.array(dictionary["Kids"]) ?? [] { try visit(kid, own, depth: depth - 1, graph) }
  }
}
