/// Optional content (ISO 32000-1, 8.11). Which layers are off is reported; what they show is in the content of pages and
/// stays.
struct PDFLayerPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let graph = document.graph
    let layers = PDFLayers(graph)
    for reference in layers.off.sorted() {
      let name = graph.nodes[reference]?.value.dictionary.flatMap { graph.resolve($0["Name"]).text }
      document.report.add(
        .pdfHiddenLayer, at: "objekt \(reference.number)", excerpt: name, isRemovable: false)
      document.report.add(text: name ?? "", at: "objekt \(reference.number)", isVisible: false)
    }
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap else { return true }
      if spot.key == "OCProperties" || dictionary.has("OCGs") && dictionary.has("D") {
        dictionary["Configs"] = .null
      }
      if dictionary.has("CreatorInfo"), spot.key == "Usage" || dictionary["Type"].name == "OCG" {
        let text = dictionary["CreatorInfo"].dictionary.flatMap { graph.resolve($0["Creator"]).text }
        report.add(.pdfLayerData, at: "\(spot.place), CreatorInfo", excerpt: text)
        dictionary["CreatorInfo"] = .null
      }
      return true
    }
  }
}
