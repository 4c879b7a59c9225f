/// Optional content (ISO 32000-1, 8.11): layers that no reader ever sees are gone from the content by now, and here goes
/// what could turn them on again. What the screen shows and paper does not, or the other way round, is told of and stays.
struct PDFLayerPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let layers = document.layers
    for reference in layers.off.union(layers.wavering).sorted() {
      let name = document.graph.dictionary(.reference(reference)).flatMap {
        document.graph.resolve($0["Name"]).text
      }
      let detail =
        layers.wavering.contains(reference) ? ", eller syns bara på skärmen eller bara på papper" : ""
      document.report.add(
        .pdfHiddenLayer, at: "objekt \(reference.number)", detail: detail, excerpt: name,
        isRemovable: layers.canGo)
      document.report.add(text: name ?? "", at: "objekt \(reference.number)", isVisible: false)
    }
    if layers.canGo { flatten(&document) }
    sweepData(&document)
  }

  /// Takes away layers as such, and annotations in those that are off.
  private func flatten(_ document: inout PDFDocument) {
    let (layers, graph) = (document.layers, document.graph)
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap else {
        for name in dictionary.keys {
          let kind = graph.dictionary(dictionary[name])?["Type"].name
          if kind == "OCG" || kind == "OCMD" { dictionary[name] = .null }
        }
        return true
      }
      guard dictionary.has("OC") else { return true }
      if layers.hides(dictionary["OC"], graph), dictionary.has("Rect") { return false }
      dictionary["OC"] = .null
      return true
    }
    document.changeCatalog { $0["OCProperties"] = .null }
  }

  private func sweepData(_ document: inout PDFDocument) {
    let graph = document.graph
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap else { return true }
      if dictionary.has("Configs"),
        spot.key == "OCProperties" || dictionary.has("OCGs") && dictionary.has("D")
      {
        report.add(
          .pdfLayerData, at: "\(spot.place), Configs", excerpt: Self.names(dictionary["Configs"], graph))
        dictionary["Configs"] = .null
      }
      if dictionary.has("CreatorInfo"), spot.key == "Usage" || dictionary["Type"].name == "OCG" {
        let text = graph.dictionary(dictionary["CreatorInfo"]).flatMap { graph.resolve($0["Creator"]).text }
        report.add(.pdfLayerData, at: "\(spot.place), CreatorInfo", excerpt: text)
        dictionary["CreatorInfo"] = .null
      }
      return true
    }
  }

  private static func names(_ value: PDFObject, _ graph: PDFGraph) -> String? {
    let texts = (graph.array(value) ?? []).compactMap(graph.dictionary).flatMap { configuration in
      ["Name", "Creator"].compactMap { graph.resolve(configuration[$0]).text }
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
