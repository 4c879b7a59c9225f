/// What a bundle is asked to be.
public struct BundleOptions: Sendable, Hashable {
  /// Make papers of any readable record, with UTKAST on every page.
  public var isDraft: Bool
  /// Put all papers together in one file as well.
  public var isMerged: Bool
  /// Put the papers that one person signs together in one file for each, with a ledger of the signatures.
  public var hasPacks: Bool

  public init(isDraft: Bool = false, isMerged: Bool = false, hasPacks: Bool = false) {
    self.isDraft = isDraft
    self.isMerged = isMerged
    self.hasPacks = hasPacks
  }
}

/// What became of a bundle.
public struct BundleOutcome: Sendable {
  public let check: CheckOutcome
  /// Nil where no papers could be made; the check says why.
  public let bundle: FinishedBundle?
  /// What was found of the uploaded files that the record names.
  package let uploads: [UploadTrace]

  init(check: CheckOutcome, bundle: FinishedBundle?, uploads: [UploadTrace] = []) {
    self.check = check
    self.bundle = bundle
    self.uploads = uploads
  }
}

/// A bundle as it is to be written.
public struct FinishedBundle: Sendable, Hashable {
  /// Everything in the folder, the manifest last.
  public let files: [OutputFile]
  /// Every page says UTKAST.
  public let isDraft: Bool
  /// The pages to send in, each counted once.
  public let pages: Int
  /// The numbered attachments that the program has made.
  public let attachments: Int
  /// The packs, one for each person who signs something; none unless they were asked for.
  public let packs: Int
  /// The numbers of the attachments whose files somebody uploaded: clean copies of them are in the folder `bilagor`.
  public let uploads: [Int]
  /// The numbers of the attachments that the person adds by hand.
  public let toAdd: [Int]
  /// The id of the record.
  public let recordID: String
  /// SHA-256 of the manifest in hexadecimal digits: it names every file, so it stands for the bundle as a whole.
  public let sha256: String
}
