extension FileKind {
  /// The kind as people name it, without article.
  package var name: String {
    switch self {
    case .pdf: "pdf"
    case .docx: "Word-dokument"
    case .xlsx: "Excel-arbetsbok"
    case .pptx: "PowerPoint-presentation"
    case .odt: "OpenDocument-text"
    case .ods: "OpenDocument-kalkylark"
    case .odp: "OpenDocument-presentation"
    case .jpeg: "jpeg-bild"
    case .png: "png-bild"
    case .tiff: "tiff-bild"
    case .webp: "webp-bild"
    case .gif: "gif-bild"
    case .heic: "heic-bild"
    case .avif: "avif-bild"
    case .wmf: "Windows-metafil (wmf)"
    case .emf: "utökad metafil (emf)"
    case .svm: "metafil från LibreOffice (svm)"
    case .text: "ren text"
    case .csv: "tabell i ren text (csv)"
    case .rtf: "rtf-dokument"
    case .doc: "Word-dokument av äldre slag"
    case .xls: "Excel-arbetsbok av äldre slag"
    case .ppt: "PowerPoint-presentation av äldre slag"
    case .msg: "Outlook-brev"
    case .eml: "e-postbrev"
    case .zip: "zip-arkiv"
    }
  }
}
