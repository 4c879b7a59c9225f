internal import STBundle
internal import STDiagnostics
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
    var traces: [UploadTrace] = []

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

  /// A file that is being looked into.
  fileprivate struct Started {
    let upload: Upload
    let trace: UploadTrace
    let verdict: PendingVerdict
  }

  /// Files that are being looked into, and those whose turn has not come.
  struct Pending {
    fileprivate var started: [Started]
    fileprivate var waiting: ArraySlice<Upload>
  }

  private var record: STRecord { document.record }

  /// Begins with as many files as are looked into at a time.
  func begin(_ table: AttachmentTable) -> Pending {
    let plan = BundlePlan.make(record, table: table, locate: document.location(of:)).plan
    let uploads = plan?.uploads ?? []
    return Pending(
      started: uploads.prefix(source.width).map(begin), waiting: uploads.dropFirst(source.width))
  }

  /// Waits for each file in turn: what comes out is the same however many are looked into at a time.
  func finish(_ pending: Pending) -> Outcome {
    var outcome = Outcome()
    var (started, waiting) = (pending.started[...], pending.waiting)
    while let file = started.popFirst() {
      let pointer = "/attachments/\(file.trace.position)/file"
      take(file.verdict.verdict(), file.upload, at: document.location(of: pointer), &outcome)
      outcome.traces.append(file.trace)
      if let next = waiting.popFirst() { started.append(begin(next)) }
    }
    return outcome
  }

  private func begin(_ upload: Upload) -> Started {
    // Every upload of the plan is an attachment of the record.
    let position = record.attachments.firstIndex { $0.id == upload.attachment.id } ?? 0
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try source.folder.read(upload.file.name)
    } catch {
      return Started(
        upload: upload, trace: UploadTrace(position: position, error),
        verdict: PendingVerdict(UploadVerdict(stopped: upload.file.name, by: error)))
    }
    let trace = UploadTrace(position: position, bytes)
    return Started(upload: upload, trace: trace, verdict: verdict(on: bytes, trace, upload.file))
  }

  private func verdict(on bytes: [UInt8], _ trace: UploadTrace, _ file: AttachedFile) -> PendingVerdict {
    guard bytes.count == file.bytes, trace.found == file.sha256.lowercased() else {
      return PendingVerdict(UploadVerdict(stopped: file.name, by: Self.another(file.name)))
    }
    return source.start(
      UploadRequest(
        name: file.name, ownNumber: record.applicant.identity?.value.digits, content: bytes))
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
