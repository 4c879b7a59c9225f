/// PDF (ISO 32000): libqpdf reads it, we look through it as plain values and write what the document leads to anew.
package struct PDFFormat: UploadFormat {
  package init() {}

  package func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    try PDFReading(bytes, work).inspection
  }

  package func clean(
    _ bytes: [UInt8], _ work: UploadWork, cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8] {
    try PDFReading(bytes, work).cleaned(work, cleanMember: cleanMember)
  }

  package func read(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> any UploadReading {
    try PDFReading(bytes, work)
  }
}
