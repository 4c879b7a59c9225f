internal import STDeflate
internal import STPDFReader

/// What stands in the streams that paint (ISO 32000-1, 7.8) and shows nothing: remarks, layers that are off, data in marks;
/// and pictures, forms and patterns that no stream paints.
struct PDFContentPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    var walk = PDFContentWalk(document, work)
    try walk.run()
    for (place, finding) in walk.findings { Self.report(finding, place, &document.report) }
    for place in walk.stuck { document.report.add(.pdfStuckLayer, at: place, isRemovable: false) }
    document.graph = walk.graph
    for reference in walk.unpainted {
      let node = document.graph.nodes[reference]
      let kind = node?.value.dictionary?["Subtype"].name == "Image" ? "bild" : "ritning"
      document.report.add(
        .pdfUnpainted, at: "objekt \(reference.number)",
        detail: ": en \(kind) på \(node?.data?.count ?? 0) byte")
      document.graph.nodes[reference] = nil
    }
  }

  private static func report(_ finding: PDFContentSieve.Finding, _ place: String, _ report: inout PDFReport) {
    switch finding {
    case .remark(let text):
      report.add(.pdfStreamRemark, at: place, excerpt: text)
      report.add(text: text, at: place, isVisible: false)
    case .mark(let key, let text):
      report.add(.pdfUnknownEntry, at: "\(place), \(PDFExcerpt.make(key) ?? "?")", excerpt: text)
      report.add(text: text, at: place, isVisible: false)
    case .picture(let text):
      report.add(.pdfPadding, at: place, detail: ": en bild i sidans innehåll", excerpt: text)
    }
  }
}
