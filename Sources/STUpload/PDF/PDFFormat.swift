/// PDF (ISO 32000): libqpdf reads it, we look through it as plain values and write what the document leads to anew.
package struct PDFFormat: UploadFormat {
  package init() {}

  package func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    let opening = try PDFOpening(bytes, work)
    var document = try PDFDocument(opening.graph, PDFReport(work.limits), work)
    try Self.sweep(&document, pictures: PDFPicturePlace(nil), work)
    let texts = document.report.inspection.texts
    try PDFHistoryPlace(opening, work).inspect(&document.report, texts: texts)
    document.report.addUnseen("Det som bilder föreställer har inte granskats.")
    return document.report.finished
  }

  package func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: (Inspection.Member, UploadWork) throws(UploadRefusal) -> [UInt8]
  ) throws(UploadRefusal) -> [UInt8] {
    let opening = try PDFOpening(bytes, work)
    var document = try PDFDocument(opening.graph, PDFReport(work.limits), work)
    try withoutActuallyEscaping(cleanMember) { cleaner throws(UploadRefusal) in
      try Self.sweep(&document, pictures: PDFPicturePlace(cleaner), work)
    }
    for rule in [UploadRule.pdfSignature, .pdfPortfolio, .pdfStuckLayer] {
      if let finding = document.report.inspection.findings.first(where: { $0.rule == rule }) {
        throw UploadRefusal(rule, at: finding.place)
      }
    }
    document.tidy()
    if document.claims.archivePart == "1" { document.graph.isCompact = false }
    return PDFWriter(document.graph).write()
  }

  /// Looks through all families of hiding places. What members hang on goes before what hangs on them.
  static func sweep(
    _ document: inout PDFDocument, pictures: PDFPicturePlace, _ work: UploadWork
  ) throws(UploadRefusal) {
    let places: [any PDFHidingPlace] = [
      PDFSignaturePlace(), PDFMetadataPlace(), PDFAttachmentPlace(), PDFActionPlace(), PDFAnnotationPlace(),
      PDFFormPlace(), PDFEntryPlace(), PDFVocabularyPlace(), PDFStreamEndPlace(), PDFSpokenPlace(),
      PDFTextPlace(),
      PDFContentPlace(),
      PDFLayerPlace(), PDFCodingPlace(), pictures,
    ]
    for place in places { try place.sweep(&document, work) }
  }
}
