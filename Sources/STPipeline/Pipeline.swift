internal import STBundle
internal import STDiagnostics
internal import STIngest
internal import STModel
internal import STPrivacy
internal import STReport
internal import STRules

/// The stages joined: bytes in, values out. Nothing here writes a file, reads the clock or knows who is asking.
///
/// ```swift
/// let pipeline = try Pipeline(data)
/// let input = RecordInput(name: "akt.json", bytes: bytes)
/// let outcome = pipeline.check(input, on: today)
/// print(outcome.hasErrors ? "hinder kvar" : "inga hinder")
/// ```
///
/// A pipeline is made once and may be shared between tasks.
public struct Pipeline: Sendable {
  private let assessor: RecordAssessor
  private let reportStyle: [UInt8]

  /// Reads the rules.
  ///
  /// - Parameter profile: what a tenant has decided about the checks; nil where nobody has.
  /// - Throws: every fault in the tables and in the profile.
  public init(_ data: DataDirectory, profile: ProfileInput? = nil) throws(DataFault) {
    let rules = try data.table("Forms/gemensamt/regler.json", RuleCatalogue.read)
    assessor = RecordAssessor(
      rules: rules,
      forms: try data.table("Forms/gemensamt/blankettkrav.json", FormCatalogue.read),
      regulations: Regulations(
        hslf2021: try data.table("Forms/hslf-fs-2021-8/foreskrift.json", Foreskrift.read),
        sosfs2015: try data.table("Forms/sosfs-2015-8/foreskrift.json", Foreskrift.read)),
      privacy: PrivacyGuard(try data.table("Forms/gemensamt/integritet.json", PrivacyLexicon.read)),
      profile: try profile.map { input throws(DataFault) in try Self.profile(input, rules, data) })
    reportStyle = try data.content("Forms/rapport/rapport.css")
  }

  private static func profile(
    _ input: ProfileInput, _ rules: RuleCatalogue, _ data: DataDirectory
  ) throws(DataFault) -> Profile {
    let fixed = try data.table("Forms/gemensamt/fasta-regler.json", FixedRules.read)
    let (profile, findings) = Profile.read(input.bytes, file: input.name, rules: rules, fixed: fixed)
    guard let profile else { throw DataFault(findings.inReportOrder) }
    return profile
  }
}

// MARK: - Check

extension Pipeline {
  /// Reads a record and puts every rule to it.
  ///
  /// - Parameter whatIf: changes that are tried, one after the other. The outcome is then that of checking the record that
  ///   has been edited so, and its reports say that it is one of changes.
  public func check(_ input: RecordInput, on today: Today, whatIf: [WhatIfChange] = []) -> CheckOutcome {
    let (document, reading) = RecordReader.read(bytes: input.bytes, file: input.name)
    guard let document else { return unreadable(reading, input) }
    guard !whatIf.isEmpty else { return report(assess(document, reading, today), input) }
    let (assessment, refusals) = assessor.assess(
      record: document.record, whatIf: whatIf.map(\.change), locate: document.location(of:),
      today: today.modelDay, reading: reading)
    return assessment.map { report($0, input) } ?? unreadable(refusals, input)
  }

  /// The report on an input that could not even be opened.
  public func check(_ fault: FileFault) -> CheckOutcome {
    let name = fault.diagnostic.location?.file ?? ""
    return unreadable([fault.diagnostic], RecordInput(name: name, bytes: []))
  }

  private func assess(_ document: RecordDocument, _ findings: [Diagnostic], _ today: Today) -> Assessment {
    assessor.assess(
      record: document.record, locate: document.location(of:), today: today.modelDay, reading: findings)
  }

  private func unreadable(_ findings: [Diagnostic], _ input: RecordInput) -> CheckOutcome {
    let report = CheckReport(unreadable: findings, file: input.name, version: ProgramVersion.current)
    return CheckOutcome(
      findings: findings.inReportOrder, isReadable: false, report: report, reportStyle: reportStyle)
  }

  private func report(
    _ assessment: Assessment, _ input: RecordInput, _ uploads: [AttachmentReport] = []
  ) -> CheckOutcome {
    let report = CheckReport(
      assessment, file: input.name, version: ProgramVersion.current, uploads: uploads)
    return CheckOutcome(
      findings: assessment.findings.map(\.diagnostic), isReadable: true, report: report,
      reportStyle: reportStyle)
  }
}

// MARK: - Bundle

extension Pipeline {
  /// Makes the whole bundle of a record: the papers, the clean copies of uploaded files, the report and the manifest.
  ///
  /// Finished papers are made only where nothing of severity fel was found, in the record, in its files or in the making;
  /// otherwise there is the report alone, unless the options ask for a draft.
  ///
  /// - Parameter uploads: where the record's uploaded files lie, and who looks into them; nil where nobody does, and the
  ///   person adds the papers by hand.
  public func bundle(
    _ input: RecordInput, on today: Today, options: BundleOptions, stock: PaperStock,
    uploads source: UploadSource? = nil
  ) -> BundleOutcome {
    bundle(judge(input, on: today), options: options, stock: stock, uploads: source)
  }

  /// The first half of making a bundle, which takes no stock.
  public func judge(_ input: RecordInput, on today: Today) -> JudgedRecord {
    let (document, reading) = RecordReader.read(bytes: input.bytes, file: input.name)
    guard let document else {
      return JudgedRecord(input: input, today: today, verdict: .unreadable(reading))
    }
    let assessment = assess(document, reading, today)
    return JudgedRecord(input: input, today: today, verdict: .judged(document, assessment))
  }

  /// The second half.
  public func bundle(
    _ record: JudgedRecord, options: BundleOptions, stock: PaperStock, uploads source: UploadSource? = nil
  ) -> BundleOutcome {
    let (input, today) = (record.input, record.today)
    let (document, assessment): (RecordDocument, Assessment)
    switch record.verdict {
    case .unreadable(let reading): return BundleOutcome(check: unreadable(reading, input), bundle: nil)
    case .judged(let read, let judged): (document, assessment) = (read, judged)
    }
    // Other processes look into the files while the papers are made.
    let desk = source.map { UploadDesk(source: $0, document: document) }
    let pending = desk?.begin(stock.forms.attachments)
    let made = make(assessment, document, today, options, stock)
    var uploads = pending.flatMap { desk?.finish($0) } ?? UploadDesk.Outcome()
    let isStopped = !options.isDraft && uploads.findings.contains { $0.severity == .fel }
    let bundle = isStopped ? nil : made?.bundle?.adding(uploads.copies)
    if let bundle { uploads.place(bundle.uploads) }
    // What came up while making stands in the same report as everything else.
    let news = (made?.findings ?? []).map(Finding.init(reading:)) + uploads.findings
    let outcome = report(assessment.adding(news), input, uploads.reports)
    guard let bundle else { return BundleOutcome(check: outcome, bundle: nil, uploads: uploads.traces) }
    let folder = BundleFolder(bundle: bundle, assessment: assessment, today: today, stock: stock)
    return BundleOutcome(
      check: outcome, bundle: folder.finished(report: outcome.data(.html)), uploads: uploads.traces)
  }

  /// Nil where the record is not complete and no draft is asked for.
  private func make(
    _ assessment: Assessment, _ document: RecordDocument, _ today: Today, _ options: BundleOptions,
    _ stock: PaperStock
  ) -> BundleMaker.Outcome? {
    let maker = BundleMaker(stock.making, workers: stock.workers)
    let request = BundleMaker.Request(
      day: today.modelDay, isMerged: options.isMerged, hasPacks: options.hasPacks,
      locate: { document.location(of: $0) })
    if options.isDraft { return maker.draft(assessment.record, assessment.serviceTime, request) }
    return assessment.completeRecord.map { maker.finished($0, request) }
  }
}

// MARK: - Convert and schema

extension Pipeline {
  /// Writes a record in one of its two forms; what it says stays the same.
  public static func convert(_ input: RecordInput, to form: RecordForm) -> ConvertOutcome {
    let (document, findings) = RecordReader.read(bytes: input.bytes, file: input.name)
    let content = document.map { document in
      switch form {
      case .json: RecordWriter.json(document.record)
      case .xml: RecordWriter.xml(document.record)
      }
    }
    return ConvertOutcome(content: content, findings: findings.inReportOrder)
  }

  /// The published description of the record.
  public static func schema(_ kind: SchemaKind) -> [UInt8] {
    switch kind {
    case .json: RecordSchema.jsonSchema()
    case .xsd: RecordSchema.xsd()
    }
  }
}
