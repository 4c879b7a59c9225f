internal import STLayout
internal import STModel
internal import STPDFReader

/// Everything that was read, for the comparisons.
struct ProofContext {
  /// A paper with its place in the bundle.
  struct Paper {
    let file: Manifest.File
    let pdf: PDFPaper
    let form: FormDefinition
    let read: ReadPaper
  }

  let manifest: Manifest
  /// Which attachments the application knows; nil where its form is unknown.
  let application: AttachmentTable.Application?
  /// Application, list and certificates, in posting order, and last the ledger of signatures; what could not be read is
  /// not among them.
  let papers: [Paper]
  /// All papers in one file, where there is such a file.
  let merged: (file: Manifest.File, pdf: PDFPaper)?
  /// The papers of one signer in one file, in the order of the manifest.
  let packs: [(file: Manifest.File, pdf: PDFPaper)]

  let certificates: [Paper]
  /// The copies of what was uploaded, in the order of the manifest.
  let uploads: [Manifest.File]

  init(
    manifest: Manifest, application: AttachmentTable.Application?, papers: [Paper],
    merged: (file: Manifest.File, pdf: PDFPaper)?, packs: [(file: Manifest.File, pdf: PDFPaper)]
  ) {
    self.manifest = manifest
    self.application = application
    self.papers = papers
    self.merged = merged
    self.packs = packs
    certificates = papers.filter { $0.file.kind == .intyg }
    uploads = manifest.files.filter { $0.kind == .uppladdad }
  }

  func paper(_ kind: PaperKind) -> Paper? { papers.first { $0.file.kind == kind } }

  /// What the form of a certificate, or the manifest in the case of an upload, makes of it in the list of attachments.
  func category(_ file: Manifest.File) -> AttachmentTable.Category? {
    if let upload = file.upload {
      return AttachmentCategory(rawValue: upload.category).flatMap { application?.category($0) }
    }
    return file.form.flatMap { application?.category(ofForm: $0) }
  }
}
