@testable import STUpload

/// What is tried on one kind of file: a good one that is cut, and files that were made to harm.
struct MalformedSet {
  /// A good file, small and made here.
  let sample: [UInt8]
  /// What a file that was cut may be called.
  let cut: Set<UploadRule>
  /// Whether the first part of such a file is a file of the same kind again.
  let partsAreFiles: Bool
  let attacks: [Attack]
  /// Why there are no attacks of a sort.
  let untried: [Attack.Sort: String]

  struct Attack {
    enum Sort: String, CaseIterable {
      /// Little that becomes much.
      case bomb
      /// What leads back to itself.
      case loop
      /// A header that says what is not so.
      case lie
    }

    let sort: Sort
    let name: String
    let bytes: [UInt8]
    /// What the file is called; nil where it is read, because what is wrong with it does no harm.
    let words: Set<UploadRule?>

    init(_ sort: Sort, _ name: String, _ bytes: [UInt8], _ words: UploadRule?...) {
      self.sort = sort
      self.name = name
      self.bytes = bytes
      self.words = Set(words)
    }
  }

  init(
    _ sample: [UInt8], cut: Set<UploadRule> = [.damaged], partsAreFiles: Bool = false,
    untried: [Attack.Sort: String] = [:], attacks: [Attack]
  ) {
    self.sample = sample
    self.cut = cut
    self.partsAreFiles = partsAreFiles
    self.attacks = attacks
    self.untried = untried
  }

  /// Without a default: a new kind of file has a set, or there is nothing to build.
  static func of(_ kind: FileKind) throws -> MalformedSet {
    switch kind {
    case .pdf: pdf
    case .docx: office(WordSample.make().bytes(), WordSample.document)
    case .xlsx: office(SheetPlaces.make().bytes(), "xl/workbook.xml")
    case .pptx: office(SlidePlaces.make().bytes(), SlidePlaces.presentation)
    case .odt, .ods, .odp: openDocument(kind)
    case .jpeg: jpeg
    case .png: png
    case .tiff: try tiff()
    case .webp: try webp()
    case .gif: gif
    case .avif: try avif()
    case .heic: try heic()
    case .emf: emf
    case .wmf: wmf
    case .svm: svm
    case .text: text
    case .csv: csv
    case .rtf: rtf
    case .doc: compound("WordDocument")
    case .xls: compound("Workbook")
    case .ppt: compound("PowerPoint Document")
    case .msg: compound("__properties_version1.0")
    case .eml: eml
    case .zip: zip
    }
  }
}
