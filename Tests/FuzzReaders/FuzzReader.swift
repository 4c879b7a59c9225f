/// A way in for bytes that others have made. Each takes any bytes at all; what it may answer is part of its duty.
package enum FuzzReader: String, Sendable, CaseIterable {
  // Records and what goes with them.
  case record, profile, whatif, manifest, journal, lines
  /// A record that can be read goes through rules, report and papers.
  case check, draft
  /// Finished papers, as `bilaga verify` reads them.
  case paper
  case inflate

  // Uploaded files as they are, each kind by its name.
  case pdf, zip, docx, xlsx, pptx, odt, ods, odp
  case jpeg, png, tiff, webp, gif, heic, avif
  case wmf, emf, svm
  case text, csv, rtf, doc, xls, ppt, msg, eml

  // The same with their shell put right, so that what is changed lies within it: see `FuzzParts`.
  case pdfObjects = "pdf-objects"
  case docxParts = "docx-parts"
  case xlsxParts = "xlsx-parts"
  case pptxParts = "pptx-parts"
  case odtParts = "odt-parts"
  case odsParts = "ods-parts"
  case odpParts = "odp-parts"
  case zipParts = "zip-parts"
  case pngChunks = "png-chunks"

  /// Reads the bytes, and reads what came of it.
  ///
  /// - Returns: what is broken, or nil where all is well. A crash, too much time and too much memory show by themselves.
  package func fault(_ bytes: [UInt8], _ bench: FuzzBench) -> String? {
    switch self {
    case .record: bench.recordFault(bytes)
    case .profile: bench.profileFault(bytes)
    case .whatif: bench.whatIfFault(bytes)
    case .manifest: bench.manifestFault(bytes)
    case .journal: bench.journalFault(bytes)
    case .lines: bench.linesFault(bytes)
    case .check: bench.checkFault(bytes)
    case .draft: bench.draftFault(bytes)
    case .paper: bench.paperFault(bytes)
    case .inflate: bench.inflateFault(bytes)
    case .pdfObjects: bench.uploadFault(FuzzParts.pdf(bytes), name: "a.pdf")
    case .docxParts, .xlsxParts, .pptxParts, .odtParts, .odsParts, .odpParts, .zipParts:
      bench.uploadFault(FuzzParts.archive(bytes), name: name)
    case .pngChunks: bench.uploadFault(FuzzParts.png(bytes), name: name)
    case .pdf, .zip, .docx, .xlsx, .pptx, .odt, .ods, .odp, .jpeg, .png, .tiff, .webp, .gif, .heic, .avif,
      .wmf, .emf, .svm, .text, .csv, .rtf, .doc, .xls, .ppt, .msg, .eml:
      bench.uploadFault(bytes, name: name)
    }
  }

  private var name: String {
    "a." + (rawValue.split(separator: "-").first.map(String.init) ?? rawValue)
  }
}
