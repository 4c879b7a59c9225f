/// A document that has been looked through, and from which all has been taken away but what its pictures carry: this is
/// told of by them who look into the pictures, and taken away with the help of who cleans them.
struct PDFReading: UploadReading {
  private let document: PDFDocument
  let inspection: Inspection

  init(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) {
    let opening = try PDFOpening(bytes, work)
    var document = try PDFDocument(opening.graph, PDFReport(work.limits), work)
    try Self.sweep(&document, work)
    self.document = document
    try PDFPicturePlace(nil).sweep(&document, work)
    let texts = document.report.inspection.texts
    try PDFHistoryPlace(opening, work).inspect(&document.report, texts: texts)
    document.report.addUnseen("Det som bilder föreställer har inte granskats.")
    inspection = document.report.finished
  }

  func cleaned(_ work: UploadWork, cleanMember: UploadFormat.MemberCleaner) throws(UploadRefusal) -> [UInt8] {
    var document = document
    try withoutActuallyEscaping(cleanMember) { cleaner throws(UploadRefusal) in
      try PDFPicturePlace(cleaner).sweep(&document, work)
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

  /// Looks through all families of hiding places but pictures. What members hang on goes before what hangs on them.
  static func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let places: [any PDFHidingPlace] = [
      PDFSignaturePlace(), PDFMetadataPlace(), PDFAttachmentPlace(), PDFActionPlace(), PDFAnnotationPlace(),
      PDFFormPlace(), PDFEntryPlace(), PDFVocabularyPlace(), PDFStreamEndPlace(),
      PDFColourTablePlace(), PDFSpokenPlace(),
      PDFTextPlace(), PDFContentPlace(), PDFLayerPlace(), PDFCodingPlace(),
      PDFRemainderPlace(),
    ]
    for place in places { try place.sweep(&document, work) }
  }
}
