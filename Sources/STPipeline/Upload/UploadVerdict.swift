internal import STDiagnostics
internal import STDigest
internal import STReport
internal import STUpload

/// What came of looking into one file.
public struct UploadVerdict: Sendable {
  var file: UploadFileReport
  /// The clean copy; nil where there is none.
  public private(set) var copy: [UInt8]?

  init(file: UploadFileReport, copy: [UInt8]? = nil) {
    self.file = file
    self.copy = copy
  }

  /// A file that could not be read or looked into, or whose copy could not be written.
  public init(stopped path: String, by fault: FileFault) {
    self.init(file: UploadFileReport(stopped: path, by: fault.diagnostic))
  }

  /// A file whose reading came to an end from outside.
  ///
  /// - Parameter why: which limit was met, as the end of a sentence.
  public init(interrupted path: String, why: String) {
    let rule = UploadRule.interrupted
    self.init(
      file: UploadFileReport(
        stopped: path,
        by: Diagnostic(rule.id, rule.severity, at: nil, "\(rule.message): \(why).", remedy: rule.remedy)))
  }

  /// Whether the file is not taken.
  public var isStopped: Bool { file.status == .stoppad }
  /// Whether anything of severity fel is in the file, or left in its copy.
  public var hasErrors: Bool { file.hasErrors }
  /// The name that the copy should have, without folders; nil where there is none.
  public var copyName: String? { file.output }

  /// Tells where the copy was put.
  public mutating func placed(at path: String) { file.output = path }
}

// MARK: - Between processes

extension UploadVerdict {
  /// Everything but the copy, as bytes.
  public var wire: [UInt8] { file.wire }

  /// Reads what another process wrote; nil where it is not whole, or the copy is not the one that was proven.
  ///
  /// - Parameter path: what the person called the file.
  public init?(wire: [UInt8], copy: [UInt8], path: String) {
    guard let file = UploadFileReport(wire: wire, path: path) else { return nil }
    guard let after = file.after else {
      self.init(file: file)
      return
    }
    guard SHA256Digest(of: copy).hex == after else { return nil }
    self.init(file: file, copy: copy)
  }
}
