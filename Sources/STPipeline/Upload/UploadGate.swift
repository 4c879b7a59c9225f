internal import STModel
internal import STPrivacy
internal import STReport
internal import STUpload

/// Looks into uploaded files and makes clean copies of them. Nothing here writes a file.
///
/// Made once and may be shared between tasks. Everything happens in the process that asks; whoever takes files from
/// strangers asks from a process with bounds on time and memory, as `bilaga inspect` does.
public struct UploadGate: Sendable {
  /// The largest file that is looked into, in bytes.
  public static let largestFile = UploadLimits().bytes

  private let checker: UploadChecker
  private let detector: PrivacyGuard
  private let standards: MarkupStandards

  /// - Parameter ownNumber: the applicant's own number, as `UploadGate.ownNumber` takes it; nil where it is not known.
  /// - Throws: every fault in the table of what points to a person, or in those of the names of office documents.
  public init(_ data: DataDirectory, ownNumber: String? = nil) throws(DataFault) {
    self.init(
      PrivacyGuard(try data.table("Forms/gemensamt/integritet.json", PrivacyLexicon.read)),
      MarkupStandards(
        office: try data.table("Forms/gemensamt/namn/office.txt", MarkupVocabulary.read),
        openDocument: try data.table("Forms/gemensamt/namn/opendocument.txt", MarkupVocabulary.read)),
      ownNumber: ownNumber)
  }

  private init(_ detector: PrivacyGuard, _ standards: MarkupStandards, ownNumber: String?) {
    self.detector = detector
    self.standards = standards
    let own = ownNumber.flatMap(Self.number).map { [$0] } ?? []
    checker = UploadChecker(detector, standards, own: Set(own))
  }

  /// The same gate for another applicant.
  public func knowing(_ ownNumber: String?) -> UploadGate {
    UploadGate(detector, standards, ownNumber: ownNumber)
  }

  /// Whether a text is an identity number: twelve digits, with or without a hyphen, and a valid check digit.
  public static func isNumber(_ text: String) -> Bool { number(text) != nil }

  private static func number(_ text: String) -> Personnummer? {
    Personnummer(text.replacing("-", with: "")).flatMap { $0.isValid ? $0 : nil }
  }

  /// What the file hides.
  ///
  /// - Parameter path: what the person calls it.
  public func inspect(_ bytes: [UInt8], path: String) -> UploadVerdict {
    UploadVerdict(file: UploadFileReport(checker.inspect(bytes, name: path), path: path))
  }

  /// A copy of the file without what it hides, proven; or the reason why there is none.
  public func clean(_ bytes: [UInt8], path: String) -> UploadVerdict {
    let outcome = checker.clean(bytes, name: path)
    return UploadVerdict(file: UploadFileReport(outcome, path: path), copy: outcome.copy?.bytes)
  }
}
