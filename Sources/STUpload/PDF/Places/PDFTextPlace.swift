/// The text of pages, and which of it nobody sees: under boxes, outside of the page, white on white and so on. It is
/// reported and stays, since taking it out could change what is seen.
struct PDFTextPlace: PDFHidingPlace {
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let fonts = PDFFonts()
    let layers = PDFLayers(document.graph)
    var unknown: [Int] = []
    for (index, page) in document.pages.all.enumerated() {
      let place = "sida \(index + 1)"
      let box = Self.box(page, document.graph)
      var reader = PDFPageReader(document.graph, fonts, layers, page: box, place: place, work)
      let content = try Self.content(of: page, document.graph, work)
      try reader.read(content, resources: page.resources)
      var runs = reader.runs
      var cover = PDFCover(reader.paints, page: box)
      cover.mark(&runs)
      try Self.readLooks(page, document.graph, fonts, layers, box, place, &runs, work)
      Self.report(runs, place, &document.report)
      if reader.unknownCodes > 0 { unknown.append(index + 1) }
    }
    if let first = unknown.first {
      let rest = unknown.count > 1 ? " och \(unknown.count - 1) sidor till" : ""
      document.report.addUnseen(
        "Tecken i teckensnitt som inte säger vad de betyder har inte lästs (sida \(first)\(rest)).")
    }
  }

  /// What is shown of a page (ISO 32000-1, 14.11.2).
  private static func box(_ page: PDFPages.Page, _ graph: PDFGraph) -> PDFBox {
    func box(_ value: PDFObject) -> PDFBox? {
      let edges = (graph.array(value) ?? []).compactMap(graph.number)
      return edges.count == 4 ? PDFBox(edges[0], edges[1], edges[2], edges[3]) : nil
    }
    let media = box(page.mediaBox) ?? PDFBox(0, 0, 612, 792)
    return box(page.cropBox).flatMap { $0.intersection(media) } ?? media
  }

  /// One stream, or several that read as one with white space between (7.7.3.3).
  private static func content(
    of page: PDFPages.Page, _ graph: PDFGraph, _ work: UploadWork
  ) throws(UploadRefusal) -> [UInt8] {
    let contents = page.dictionary["Contents"]
    var joined: [UInt8] = []
    for part in graph.array(contents) ?? [contents] {
      joined += try graph.content(part, work) ?? []
      joined.append(0x0A)
      guard joined.count <= PDFGraph.mostOfStream else {
        throw .limit(
          "en sidas innehåll är mer än \(PDFGraph.mostOfStream) byte", at: "objekt \(page.reference.number)")
      }
    }
    return joined
  }

  /// The looks of annotations lie over the page (12.5.5).
  private static func readLooks(
    _ page: PDFPages.Page, _ graph: PDFGraph, _ fonts: PDFFonts, _ layers: PDFLayers, _ box: PDFBox,
    _ place: String,
    _ runs: inout [PDFTextRun], _ work: UploadWork
  ) throws(UploadRefusal) {
    for annotation in (graph.array(page.dictionary["Annots"]) ?? []).prefix(5_000) {
      guard let dictionary = graph.dictionary(annotation), let look = graph.dictionary(dictionary["AP"])
      else { continue }
      let flags = graph.resolve(dictionary["F"]).integer ?? 0
      guard flags & 2 == 0, dictionary["Subtype"].name != "Popup" else { continue }
      var normal = look["N"]
      if graph.dictionary(normal)?.has("BBox") != true, let state = graph.name(dictionary["AS"]) {
        normal = graph.dictionary(normal)?[state] ?? .null
      }
      guard let form = graph.dictionary(normal), form.has("BBox") else { continue }
      var reader = PDFPageReader(graph, fonts, layers, page: box, place: place, work)
      let edges = (graph.array(dictionary["Rect"]) ?? []).compactMap(graph.number)
      let inner = (graph.array(form["BBox"]) ?? []).compactMap(graph.number)
      guard edges.count == 4, inner.count == 4 else { continue }
      let (outer, own) = (
        PDFBox(edges[0], edges[1], edges[2], edges[3]), PDFBox(inner[0], inner[1], inner[2], inner[3])
      )
      reader.state.matrix = PDFMatrix(moveX: outer.left - own.left, y: outer.bottom - own.bottom)
      try reader.paint(form: normal, form)
      runs += reader.runs
    }
  }

  // MARK: Reporting

  private static let order: [(PDFTextRun.Concealment, UploadRule)] = [
    (.covered, .pdfCoveredText), (.offPage, .pdfTextOffPage), (.clipped, .pdfTextOffPage),
    (.invisible, .pdfInvisibleText), (.scanned, .pdfScannedText), (.white, .pdfWhiteText),
    (.tiny, .pdfTinyText),
    (.layer, .pdfLayerText),
  ]

  private static func report(_ runs: [PDFTextRun], _ place: String, _ report: inout PDFReport) {
    report.add(text: PDFPageText.text(runs.filter { $0.concealment == nil }), at: place, isVisible: true)
    for (concealment, rule) in order {
      let hidden = runs.filter { run in
        run.concealment == concealment && run.text.contains { $0.isLetter || $0.isNumber }
      }
      guard
        let box = PDFBox(
          hidden.flatMap { [(x: $0.box.left, y: $0.box.bottom), (x: $0.box.right, y: $0.box.top)] })
      else { continue }
      let text = PDFPageText.text(hidden)
      report.add(rule, at: place, detail: " (\(box.words))", excerpt: text, isRemovable: false)
      report.add(text: text, at: place, isVisible: false)
    }
  }
}
