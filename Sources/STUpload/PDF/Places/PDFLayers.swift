/// Which layers of a document are off when it is opened (ISO 32000-1, 8.11.4).
struct PDFLayers: Sendable {
  private(set) var off: Set<PDFReference> = []

  init(_ graph: PDFGraph) {
    guard let properties = graph.dictionary(graph.catalog["OCProperties"]),
      let configuration = graph.dictionary(properties["D"])
    else { return }
    func references(_ value: PDFObject) -> [PDFReference] {
      (graph.array(value) ?? []).compactMap(\.reference)
    }
    if graph.name(configuration["BaseState"]) == "OFF" {
      off = Set(references(properties["OCGs"])).subtracting(references(configuration["ON"]))
    }
    off.formUnion(references(configuration["OFF"]))
  }

  /// Whether content that belongs to a layer, or to layers by a condition (8.11.2.2), is not shown.
  func hides(_ value: PDFObject, _ graph: PDFGraph) -> Bool {
    guard !off.isEmpty else { return false }
    if let reference = value.reference, off.contains(reference) { return true }
    guard let membership = graph.dictionary(value), membership["Type"].name == "OCMD" else { return false }
    let groups =
      membership["OCGs"].reference.map { reference in
        graph.array(membership["OCGs"])?.compactMap(\.reference) ?? [reference]
      } ?? membership["OCGs"].array?.compactMap(\.reference) ?? []
    guard !groups.isEmpty else { return false }
    switch graph.name(membership["P"]) {
    case "AllOn": return groups.contains(where: off.contains)
    case "AnyOff": return !groups.contains(where: off.contains)
    case "AllOff": return !groups.allSatisfy(off.contains)
    default: return groups.allSatisfy(off.contains)
    }
  }
}
