/// Which layers of a document a reader never sees (ISO 32000-1, 8.11): they are off when it is opened, and neither the
/// screen nor paper turns them on.
struct PDFLayers: Sendable {
  private(set) var off: Set<PDFReference> = []
  /// Layers that one reader shows and another does not: on the screen but not on paper, at one zoom, or by conditions.
  private(set) var wavering: Set<PDFReference> = []

  /// Whether what is off can be taken out: nothing of the rest hangs on where the document is shown.
  var canGo: Bool { !off.isEmpty && wavering.isEmpty }

  init(_ graph: PDFGraph) {
    guard let properties = graph.dictionary(graph.catalog["OCProperties"]),
      let configuration = graph.dictionary(properties["D"])
    else { return }
    func references(_ value: PDFObject) -> [PDFReference] {
      (graph.array(value) ?? []).compactMap(\.reference)
    }
    let all = references(properties["OCGs"])
    if graph.name(configuration["BaseState"]) == "OFF" {
      off = Set(all).subtracting(references(configuration["ON"]))
    }
    off.formUnion(references(configuration["OFF"]))
    var automatic: Set<PDFReference> = []
    for item in graph.array(configuration["AS"]) ?? [] {
      automatic.formUnion(references(graph.dictionary(item)?["OCGs"] ?? .null))
    }
    wavering = Set(all).union(off).filter { wavers($0, isAutomatic: automatic.contains($0), graph) }
    let isChosen = graph.array(properties["Configs"])?.isEmpty == false
    if !off.isEmpty, isChosen || Self.hasConditions(graph) { wavering.formUnion(off) }
    off.subtract(wavering)
  }

  /// Whether its intent or its usage (8.11.4.4) says otherwise than the list of what is off.
  private func wavers(_ layer: PDFReference, isAutomatic: Bool, _ graph: PDFGraph) -> Bool {
    guard let dictionary = graph.dictionary(.reference(layer)) else { return false }
    let isOff = off.contains(layer)
    let intents =
      graph.array(dictionary["Intent"])?.compactMap(graph.name) ?? [
        graph.name(dictionary["Intent"]) ?? "View"
      ]
    if isOff, !intents.contains("View"), !intents.contains("All") { return true }
    // What is off stays off, unless the document asks for the usage to be followed.
    guard let usage = graph.dictionary(dictionary["Usage"]), !isOff || isAutomatic else { return false }
    let states = [("View", "ViewState"), ("Print", "PrintState")].compactMap { part, state in
      graph.dictionary(usage[part]).flatMap { graph.name($0[state]) }
    }
    return states.contains { ($0 == "OFF") != isOff } || (isAutomatic && usage.has("Zoom"))
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

  /// Whether any content hangs on an expression or on one of two conditions (table 99), which not all readers reckon out.
  private static func hasConditions(_ graph: PDFGraph) -> Bool {
    func has(_ value: PDFObject) -> Bool {
      switch value {
      case .array(let items): return items.contains(where: has)
      case .dictionary(let dictionary):
        if dictionary["Type"].name == "OCMD" {
          return dictionary.has("VE") || ["AllOn", "AnyOff"].contains(graph.name(dictionary["P"]))
        }
        return dictionary.keys.contains { has(dictionary[$0]) }
      default: return false
      }
    }
    return graph.references.contains { has(graph.nodes[$0]?.value ?? .null) }
  }
}
