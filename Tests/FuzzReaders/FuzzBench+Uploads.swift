internal import STDiagnostics
internal import STReport
internal import STUpload

extension FuzzBench {
  /// A file that a person uploads: looked into and cleaned, and the copy looked into and cleaned once more.
  func uploadFault(_ bytes: [UInt8], name: String) -> String? {
    let outcome = checker.clean(bytes, name: name)
    let report = UploadReport(.clean, [UploadFileReport(outcome, path: name)], version: "1")
    if report.json.isEmpty || report.sarif.isEmpty { return "a report without words" }
    guard let copy = outcome.copy else {
      if isStrict, let reason = outcome.reason, reason.rule == .proofFailed {
        return "no proof: \(reason.message) \(reason.place)"
      }
      return outcome.status == .stoppad && outcome.reason != nil ? nil : "no copy, and no reason"
    }
    return outcome.status == .stoppad ? "a copy of a file that is stopped" : copyFault(copy, of: bytes)
  }

  private func copyFault(_ copy: UploadOutcome.Copy, of bytes: [UInt8]) -> String? {
    // What was packed well may be written less well, never without bounds.
    if copy.bytes.count > 16 * bytes.count + 65_536 {
      return "a copy of \(copy.bytes.count) bytes of a file of \(bytes.count)"
    }
    let again = checker.clean(copy.bytes, name: copy.name)
    guard let second = again.copy else { return "the copy cannot be cleaned: \(again.reason?.message ?? "")" }
    if let left = (again.removed + again.findings).first(where: { $0.isRemovable && $0.rule.category != .pii }
    ) {
      return "left in the copy: \(left.rule.id.rawValue) \(left.place)"
    }
    return second.bytes == copy.bytes ? nil : "the copy of the copy is another file"
  }
}
