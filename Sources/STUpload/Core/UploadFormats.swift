extension FileKind {
  /// How to look into files of this kind. A kind without a format is named and refused, never passed.
  var format: (any UploadFormat)? {
    switch self {
    case .pdf: PDFFormat()
    case .docx, .xlsx, .pptx: OfficeFormat(self)
    case .odt, .ods, .odp: OpenDocumentFormat(self)
    case .jpeg: JPEGFormat()
    case .png: PNGFormat()
    case .tiff: TIFFFormat()
    case .webp: WebPFormat()
    case .gif: GIFFormat()
    case .heic, .avif: HEIFFormat()
    case .wmf: WMFFormat()
    case .emf: EMFFormat()
    case .svm: SVMFormat()
    case .text: TextFormat(isTable: false)
    case .csv: TextFormat(isTable: true)
    case .rtf: RTFFormat()
    case .doc, .xls, .ppt, .msg: CompoundFormat()
    case .eml: MailFormat()
    case .zip: ZipFormat()
    }
  }
}
