/// The text of pages, and which of it nobody sees: under boxes, outside of the page, white on white and so on. It is
/// reported and stays, since taking it out could change what is seen.
struct PDFTextPlace: PDFHidingPlace {
  /// Operators that are read in all.
  static let mostOperators = 20_000_000

  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    var left = Self.mostOperators
    let fonts = PDFFonts()
    var differences = PDFDifferences()
    var unknown: [Int] = []
    for (index, page) in document.pages.all.enumerated() {
      let place = "sida \(index + 1)"
      let box = Self.box(page, document.graph)
      var reader = PDFPageReader(
        document.graph, fonts, document.layers, page: box, place: place, work, operators: left)
      let content = try Self.content(of: page, document.graph, work)
      try reader.read(content, resources: page.resources)
      left -= min(left, PDFPageBudget.mostOperators) - reader.budget.operators
      var runs = reader.runs
      let looks = try PDFLooks(page, document, fonts, box, place, work)
      let over = looks.paints.map { paint in
        var paint = paint
        paint.order = runs.count
        return paint
      }
      var cover = PDFCover(reader.paints.all + over, page: box)
      cover.mark(&runs)
      Self.report(runs + looks.runs, place, document.layers, &document.report)
      differences.add(reader, of: page.reference)
      differences.report(reader.marks.standIns, looks.values, place, &document.report)
      differences.report(reader.disguise, place, &document.report)
      document.report.add(mark: Self.mark(page, box, reader, looks, place, document.graph))
      if reader.unknownCodes > 0 { unknown.append(index + 1) }
      document.report.add(text: reader.left.text, at: LeftWords.place(place), isVisible: false, isKept: true)
      for aside in looks.asides {
        document.report.add(text: aside, at: "\(place), fält", isVisible: false, isKept: true)
      }
      Self.reportUnseen(of: reader, &document.report)
    }
    differences.reportElements(&document)
    differences.reportPictures(document.graph, &document.report)
    Self.reportUnproven(fonts, &document.report)
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

  /// The page as it is to be after cleaning, besides its text.
  private static func mark(
    _ page: PDFPages.Page, _ box: PDFBox, _ reader: PDFPageReader, _ looks: PDFLooks, _ place: String,
    _ graph: PDFGraph
  ) -> String {
    let turned = graph.resolve(page.dictionary["Rotate"]).integer ?? 0
    var digest = reader.paints.digest
    for paint in looks.paints { digest.add(paint.box) }
    let links = looks.links.isEmpty ? "" : ", länkar: " + looks.links.joined(separator: " ")
    return "\(place): \(box.words), vriden \(turned), \(reader.paints.count) ytor, \(digest.hex)\(links)"
  }

  // MARK: Reporting

  private static func reportUnseen(of reader: PDFPageReader, _ report: inout PDFReport) {
    if reader.usesMask {
      report.addUnseen("Om en mask på en sida döljer text eller bilder har inte prövats.")
    }
    if reader.usesUnclearNumbers {
      report.addUnseen(
        "Tal som program läser olika: text kan stå på en annan plats än den som har prövats.")
    }
    if reader.usesBlending {
      report.addUnseen("Om text som blandas med det den står på syns har inte prövats.")
    }
    if reader.usesTiling { report.addUnseen("Text i mönster som fyller ytor har inte lästs.") }
  }

  private static func reportUnproven(_ fonts: PDFFonts, _ report: inout PDFReport) {
    if fonts.hasUnproven {
      report.addUnseen(
        "Om tecken i teckensnitt med egen numrering ser ut som det som läses ut ur dem har inte prövats.")
    }
    if fonts.hasDrawings {
      report.addUnseen(
        "Om alla tecken i teckensnitt som är ritade i filen visas någonstans har inte prövats.")
    }
  }

  private static let order: [(PDFTextRun.Concealment, UploadRule)] = [
    (.covered, .pdfCoveredText), (.offPage, .pdfTextOffPage), (.clipped, .pdfTextOffPage),
    (.invisible, .pdfInvisibleText), (.scanned, .pdfScannedText), (.white, .pdfWhiteText),
    (.tiny, .pdfTinyText),
    (.layer, .pdfLayerText),
  ]

  private static func report(
    _ runs: [PDFTextRun], _ place: String, _ layers: PDFLayers, _ report: inout PDFReport
  ) {
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
      report.add(
        rule, at: place, detail: " (\(box.words))", excerpt: text,
        isRemovable: concealment == .layer && layers.canGo)
      report.add(text: text, at: place, isVisible: false)
    }
  }
}
