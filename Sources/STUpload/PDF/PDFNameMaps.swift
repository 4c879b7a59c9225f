/// Which dictionaries have keys that the document has made up, so that no key of theirs is known or unknown.
struct PDFNameMaps {
  /// Those that are objects of their own.
  private(set) var maps: Set<PDFReference> = []
  /// The looks of annotations (ISO 32000-1, 12.5.5) that are.
  private(set) var looks: Set<PDFReference> = []

  /// Under these keys stand dictionaries of named things: resources (table 33), glyphs, colorants, roles, destinations.
  private static let keys: Set<String> = [
    "Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "Properties", "CharProcs",
    "Colorants", "RoleMap", "ClassMap", "Dests",
  ]
  /// And under these, of looks alone, one look for each state (table 168).
  private static let states = ["D", "N", "R"]

  static func isMap(_ key: String, inLooks: Bool) -> Bool {
    keys.contains(key) || inLooks && states.contains(key)
  }

  /// Whether the looks of an annotation stand under a key.
  static func isLooks(_ key: String, in dictionary: PDFDictionary) -> Bool {
    key == "AP" && dictionary.has("Rect")
  }

  init(_ graph: PDFGraph) {
    for reference in graph.references { look(graph.nodes[reference]?.value ?? .null, graph, inLooks: false) }
    for reference in looks {
      let dictionary = graph.dictionary(.reference(reference)) ?? PDFDictionary()
      for state in Self.states { add(dictionary[state], graph) }
    }
  }

  private mutating func look(_ value: PDFObject, _ graph: PDFGraph, inLooks: Bool) {
    switch value {
    case .array(let items): for item in items { look(item, graph, inLooks: false) }
    case .dictionary(let dictionary):
      for key in dictionary.keys(where: \.leadsOn) {
        let inner = dictionary[key]
        let isLooks = Self.isLooks(key, in: dictionary)
        if Self.isMap(key, inLooks: inLooks) { add(inner, graph) }
        if isLooks, let reference = inner.reference { looks.insert(reference) }
        look(inner, graph, inLooks: isLooks)
      }
    default: return
    }
  }

  private mutating func add(_ map: PDFObject, _ graph: PDFGraph) {
    if let reference = map.reference, graph.nodes[reference]?.data == nil { maps.insert(reference) }
  }
}
