internal import STBundle
internal import STDiagnostics
internal import STDigest
internal import STIngest
internal import STModel
internal import STReport
internal import STRules
internal import STUpload

/// Takes the uploaded files of one record through the gate: found, compared with what the record says of them, cleaned,
/// and only then let into the bundle.
struct UploadDesk {
  let source: UploadSource
  let document: RecordDocument

  /// What came of all files, in the order of their numbers.
  struct Outcome {
    var reports: [AttachmentReport] = []
    /// By the numbers of the attachments.
    var copies: [Int: UploadedCopy] = [:]
    var findings: [Finding] = []

    /// Tells where the copies lie.
    mutating func place(_ uploads: [BundledUpload]) {
      let paths = Dictionary(uploads.map { ($0.number, $0.path) }, uniquingKeysWith: { first, _ in first })
      reports = reports.map { report in
        var file = report.file
        file.output = paths[report.number]
        return AttachmentReport(number: report.number, file: file)
      }
    }
  }

  typealias Upload = (number: Int, attachment: Attachment, file: AttachedFile)

  /// Files that are being looked into, and those whose turn has not come.
  struct Pending {
    fileprivate var started: [(upload: Upload, verdict: PendingVerdict)]
    fileprivate var waiting: ArraySlice<Upload>
  }

  private var record: STRecord { document.record }

  /// Begins with as many files as are looked into at a time.
  func begin(_ table: AttachmentTable) -> Pending {
    let plan = BundlePlan.make(record, table: table, locate: document.location(of:)).plan
    let uploads = plan?.uploads ?? []
    return Pending(
      started: uploads.prefix(source.width).map { ($0, begin($0)) }, waiting: uploads.dropFirst(source.width))
  }

  /// Waits for each file in turn: what comes out is the same however many are looked into at a time.
  func finish(_ pending: Pending) -> Outcome {
    var outcome = Outcome()
    var (started, waiting) = (pending.started[...], pending.waiting)
    while let (upload, verdict) = started.popFirst() {
      let position = record.attachments.firstIndex { $0.id == upload.attachment.id }
      let pointer = position.map { "/attachments/\($0)/file" } ?? "/attachments"
      take(verdict.verdict(), upload, at: document.location(of: pointer), &outcome)
      if let next = waiting.popFirst() { started.append((next, begin(next))) }
    }
    return outcome
  }

  private func begin(_ upload: Upload) -> PendingVerdict {
    let name = upload.file.name
    do throws(FileFault) {
      let bytes = try source.folder.read(name)
      guard bytes.count == upload.file.bytes, SHA256Digest(of: bytes).hex == upload.file.sha256.lowercased()
      else { throw Self.another(name) }
      return source.start(
        UploadRequest(name: name, ownNumber: record.applicant.identity?.value.digits, content: bytes))
    } catch {
      return PendingVerdict(UploadVerdict(stopped: name, by: error))
    }
  }

  private func take(
    _ verdict: UploadVerdict, _ upload: Upload, at location: SourceLocation?, _ outcome: inout Outcome
  ) {
    var report = AttachmentReport(number: upload.number, file: verdict.file.named(upload.file.name))
    if !report.isBlocked, let copy = verdict.copy, let kind = verdict.file.kind.flatMap(FileKind.init) {
      if copy.count > InputFile.largestPaper {
        let fault = Self.tooLarge(upload.file.name)
        report = AttachmentReport(
          number: upload.number, file: UploadFileReport(stopped: upload.file.name, by: fault))
      } else {
        outcome.copies[upload.number] = UploadedCopy(
          format: kind.rawValue, ending: kind.ending(like: verdict.copyName), bytes: copy,
          removed: report.removed.map { Manifest.Removed(rule: $0.rule.rawValue, count: $0.count) })
      }
    }
    outcome.findings += report.remarks(at: location).map { remark in
      Finding(
        remark.diagnostic, title: remark.title, responsible: .sokande, heading: .bilagor,
        about: upload.attachment.id)
    }
    outcome.reports.append(report)
  }

  private static func another(_ name: String) -> FileFault {
    FileFault(
      "PAKET-11", at: name,
      "Filen är inte den som posten beskriver: innehållet har en annan kontrollsumma eller storlek.",
      remedy: "Ta reda på vilken fil som ska vara med. Är det den här: rätta bytes och sha256 i posten.")
  }

  private static func tooLarge(_ name: String) -> Diagnostic {
    Diagnostic(
      UploadRule.tooLarge.id, .fel, at: nil,
      "Den rensade kopian är större än \(InputFile.largestPaper / 1_000_000) MB.",
      remedy: UploadRule.tooLarge.remedy)
  }
}

extension UploadFileReport {
  /// The same about a file by the name that the record has, and with no place in a bundle yet.
  fileprivate func named(_ name: String) -> UploadFileReport {
    var report = self
    report.path = name
    report.output = nil
    return report
  }
}

extension FileKind {
  /// The ending that a cleaned copy was given, where it has one of this kind's.
  fileprivate func ending(like name: String?) -> String {
    let given = name.flatMap { FileName($0).ending?.lowercased() }
    return given.flatMap { endings.contains($0) ? $0 : nil } ?? endings.first ?? rawValue
  }
}
