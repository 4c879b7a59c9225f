package import STModel
package import STPrivacy

/// Looks into uploaded files, and makes copies without what they hide.
///
/// **What it promises.** Whoever uploads a certificate, a diploma or a letter does not give away more than a reader of it
/// sees. A copy is handed out only when it has been looked into from scratch as if nobody knew where it came from, when
/// nothing that could be removed is left in it, when all visible text stands there letter for letter, and when cleaning
/// it once more changes nothing. Otherwise there is no copy, and the reason is said.
///
/// **Against whom.** Against slips: comments, earlier versions, metadata, the patient in the next column. Against people
/// who look at the copy with any tool there is. Against files that were made to harm the program: every reader is bounded,
/// each file is looked into in a process of its own, and what is not understood is refused.
///
/// **What it cannot see.** What is said in pictures and in the pixels of scanned pages; what is written between the lines
/// by the choice of words, spaces or colours; watermarks; whether a text is true. Names that a file cannot do without, of
/// layers, fonts, styles and the like, stay: they are looked through for what points to a person, and for nothing else.
/// A file without findings has passed a filter, not a review: `notSeen` says so in every report.
package struct UploadChecker: Sendable {
  let privacy: UploadPrivacy
  let limits: UploadLimits
  let standards: MarkupStandards
  /// What makes the copy; the proof trusts none.
  let cleaner: any UploadCleaner

  /// - Parameter standards: the names that office documents are made of.
  /// - Parameter own: the applicant's own number, which may stand in the papers.
  /// - Parameter cleaner: what makes the copy; another than the usual one so that the proof can be tried.
  package init(
    _ privacy: PrivacyGuard, _ standards: MarkupStandards, own: Set<Personnummer> = [],
    limits: UploadLimits = UploadLimits(),
    cleaner: any UploadCleaner = KindCleaner()
  ) {
    self.privacy = UploadPrivacy(detector: privacy, own: own)
    self.limits = limits
    self.standards = standards
    self.cleaner = cleaner
  }

  /// What the file hides.
  ///
  /// - Parameter name: what the person calls the file; a path is taken for its last part.
  package func inspect(_ bytes: [UInt8], name: String) -> UploadOutcome {
    let view = view(bytes, name)
    return UploadOutcome(
      name: name, kind: view.kind,
      status: view.refusal != nil ? .stoppad : view.findings.isEmpty ? .ren : .fynd,
      findings: view.findings, notSeen: view.notSeen, before: bytes, reason: view.refusal)
  }

  /// The file and everything in it, and what of it points to a person.
  func view(_ bytes: [UInt8], _ name: String) -> UploadView {
    var view = UploadView.of(bytes, name, UploadWork(limits, standards))
    view.findings += privacy.findings(name: FileName(name).text, view)
    return view
  }
}
