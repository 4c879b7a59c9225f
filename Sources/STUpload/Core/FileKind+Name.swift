extension FileKind {
  /// The endings of names that promise this kind, the usual one first.
  package var endings: [String] {
    switch self {
    case .pdf: ["pdf"]
    case .docx: ["docx", "dotx", "docm", "dotm"]
    case .xlsx: ["xlsx", "xltx", "xlsm", "xltm"]
    case .pptx: ["pptx", "potx", "ppsx", "pptm", "potm", "ppsm"]
    case .odt: ["odt", "ott"]
    case .ods: ["ods", "ots"]
    case .odp: ["odp", "otp"]
    case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
    case .png: ["png"]
    case .tiff: ["tif", "tiff"]
    case .webp: ["webp"]
    case .gif: ["gif"]
    case .heic: ["heic", "heif", "hif"]
    case .avif: ["avif"]
    case .wmf: ["wmf"]
    case .emf: ["emf"]
    case .svm: ["svm"]
    // A table is text, and lists of addresses often look like a table.
    case .text: ["txt", "text", "md", "log", "json", "csv", "tsv", "tab"]
    case .csv: ["csv", "tsv", "tab", "txt", "text", "md", "log"]
    case .rtf: ["rtf"]
    case .doc: ["doc", "dot"]
    case .xls: ["xls", "xlt"]
    case .ppt: ["ppt", "pot", "pps"]
    case .msg: ["msg"]
    case .eml: ["eml"]
    case .zip: ["zip"]
    }
  }

  /// Whether a file of this kind may have the name; one without an ending promises nothing.
  package func agrees(with name: String) -> Bool {
    FileName(name).ending.map { endings.contains($0.lowercased()) } ?? true
  }

  /// Endings that promise macros, which no cleaned copy has.
  static func promisesMacros(_ ending: String) -> Bool {
    ["docm", "dotm", "xlsm", "xltm", "pptm", "potm", "ppsm"].contains(ending.lowercased())
  }
}
