internal import STDiagnostics
internal import STDigest
internal import STPipeline

/// What a worker does with one record.
struct BatchWork {
  static let report = "00-kontrollrapport.html"
  static let manifest = "manifest.json"

  private let pipeline: Pipeline
  private let stock: PaperStock
  private let prover: BundleProver
  private let uploads: UploadProcess
  private let options: BatchOptions
  /// Where the run was started, which paths to records count from.
  private let start: WorkingFolder

  init(
    _ data: DataDirectory, _ options: BatchOptions, profile: ProfileInput?, startedIn start: WorkingFolder
  ) throws(DataFault) {
    pipeline = try Pipeline(data, profile: profile)
    stock = try PaperStock(data)
    prover = BundleProver(stock.forms, usesAllCores: false)
    uploads = UploadProcess(isCleaning: true, data: start.path(to: data.path))
    self.options = options
    self.start = start
  }

  /// - Parameter folder: where the record's papers are written, below the current folder.
  func answer(name: String, bytes: [UInt8], folder: String) -> WorkerAnswer {
    let start = ContinuousClock.now
    let outcome: BatchOutcome
    do throws(FileFault) {
      outcome = try deal(with: RecordInput(name: name, bytes: bytes), folder)
    } catch {
      if error.diagnostic.rule == "SKRIV-01" { return .halt(error) }
      outcome = BatchOutcome(.stopped(name, error.diagnostic.message))
    }
    let result = outcome.result.taking((ContinuousClock.now - start) / .milliseconds(1))
    return .outcome(BatchOutcome(result, outcome.uploads))
  }

  private func deal(with input: RecordInput, _ folder: String) throws(FileFault) -> BatchOutcome {
    if options.checksOnly { return BatchOutcome(result(of: pipeline.check(input, on: options.today), input)) }
    let outcome = pipeline.bundle(
      input, on: options.today, options: options.bundle, stock: stock,
      uploads: UploadSource(besides: input.name, from: start, uploads, usesAllCores: false))
    return BatchOutcome(try write(outcome, of: input, to: folder), outcome.uploads)
  }

  private func write(
    _ outcome: BundleOutcome, of input: RecordInput, to folder: String
  ) throws(FileFault) -> BatchResult {
    guard outcome.check.isReadable else { return result(of: outcome.check, input) }
    guard let bundle = outcome.bundle else {
      let report = OutputFile(path: Self.report, content: outcome.check.data(.html))
      try BundleWriter.write(report: report, to: folder)
      return result(of: outcome.check, input, output: folder, sha256: SHA256Digest(of: report.content).hex)
    }
    // Faults that have been mended since leave a report where the papers belong now.
    let proof = try BundleWriter.write(
      bundle, to: folder, replacingReport: Self.report, provenBy: prover)
    guard !proof.hasErrors else {
      return .stopped(
        input.name, "Pappren som programmet gjorde stämmer inte överens. Ingenting har skrivits.")
    }
    return result(of: outcome.check, input, output: folder, sha256: bundle.sha256)
  }

  private func result(
    of check: CheckOutcome, _ input: RecordInput, output: String? = nil, sha256: String? = nil
  ) -> BatchResult {
    var counts: [RuleID: Int] = [:]
    for finding in check.findings { counts[finding.rule, default: 0] += 1 }
    let rules = counts.sorted { $0.key < $1.key }.map { BatchResult.RuleCount($0.key, $0.value) }
    let errors = check.findings.count { $0.severity == .fel }
    guard check.isReadable else {
      let first = check.findings.first { $0.severity == .fel }
      return BatchResult(
        record: nil, input: input.name, status: .stoppad, errors: errors, rules: rules,
        reason: first?.message ?? "Posten går inte att läsa.")
    }
    return BatchResult(
      record: check.recordID, input: input.name, status: errors > 0 ? .hinder : .klar, errors: errors,
      rules: rules, output: output, sha256: sha256)
  }
}

extension BatchResult {
  fileprivate func taking(_ milliseconds: Double) -> BatchResult {
    BatchResult(
      record: record, input: input, status: status, errors: errors, rules: rules, output: output,
      sha256: sha256, reason: reason, milliseconds: Int(milliseconds.rounded()))
  }
}
