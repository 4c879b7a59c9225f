/// What a file still has of its past, and what stands in it without belonging to the document. Writing the document anew
/// leaves all of it behind.
struct PDFHistoryPlace {
  private let opening: PDFOpening
  private let layout: PDFRawLayout
  private let work: UploadWork

  init(_ opening: PDFOpening, _ work: UploadWork) {
    self.opening = opening
    layout = PDFRawLayout(opening.scan)
    self.work = work
  }

  /// - Parameter texts: what the document says now, to be compared with.
  func inspect(_ report: inout PDFReport, texts: [Inspection.Text]) throws(UploadRefusal) {
    reportStrays(&report)
    if opening.wasMended { report.add(.pdfMended, at: "") }
    if opening.isEncrypted { report.add(.pdfOwnerPassword, at: "") }
    let ends = layout.ends.dropLast()
    try PDFRevisions(opening, Array(ends), work).inspect(&report, texts: texts)
    PDFUnreached(opening, firstOfLast: ends.last ?? 0).inspect(&report)
  }

  /// What a program says of itself, without paths, settings or names of files.
  private static func isRemark(_ text: String) -> Bool {
    text.hasPrefix("%") && text.utf8.count <= 60 && !text.contains { "/\\:@=".contains($0) }
  }

  private func reportStrays(_ report: inout PDFReport) {
    func add(_ rule: UploadRule, _ stray: PDFRawLayout.Stray) {
      let place = "byte \(stray.offset)"
      report.add(rule, at: place, detail: ": \(stray.count) byte", excerpt: stray.text)
      report.add(text: stray.text, at: place, isVisible: false)
    }
    if let before = layout.before { add(.pdfBytesBefore, before) }
    let first = opening.scan.objects.first?.range.lowerBound ?? 0
    for stray in layout.between {
      add(stray.offset < first && Self.isRemark(stray.text) ? .pdfRemark : .pdfBytesBetween, stray)
    }
    if let after = layout.after { add(.pdfBytesAfter, after) }
  }
}
