internal import STBundle
public import STDiagnostics
internal import STReport

/// Reads finished bundles back and proves that their papers agree.
///
/// ```swift
/// let prover = BundleProver(try FormStock(data))
/// print(prover.prove("paket").hasErrors ? "paketet stämmer inte" : "paketet stämmer")
/// ```
///
/// Made once and may be shared between tasks.
public struct BundleProver: Sendable {
  private let verifier: BundleVerifier

  /// - Parameters:
  ///   - usesAllCores: whether papers are read side by side; not where many bundles are proven at a time.
  ///   - copies: who cleans the copies of uploaded files once more, which must change nothing; nil where they have just
  ///     been proven.
  public init(_ stock: FormStock, usesAllCores: Bool = true, copies: UploadProcess? = nil) {
    verifier = BundleVerifier(
      stock.reading, workers: usesAllCores ? .allCores : .one, inspector: copies.map(CopyInspector.init))
  }

  /// Proves the bundle in a folder. Nothing in the folder is believed, and nothing is written.
  public func prove(_ path: String) -> ProofOutcome {
    let contents: BundleContents
    do throws(FileFault) {
      contents = try BundleContents.folder(path)
    } catch {
      return ProofOutcome(VerifyReport(unreadable: [error.diagnostic], folder: path))
    }
    let (proof, findings) = verifier.verify(contents)
    guard let proof else { return ProofOutcome(VerifyReport(unreadable: findings, folder: path)) }
    return ProofOutcome(VerifyReport(proof, folder: path))
  }
}

/// What came of a proof, and the report on it.
public struct ProofOutcome: Sendable {
  let report: VerifyReport

  init(_ report: VerifyReport) { self.report = report }

  /// By file in the order of the bundle, then by page.
  public var findings: [Diagnostic] { report.findings }
  /// False where there was no bundle at all to read.
  public var isReadable: Bool { report.isReadable }
  /// Whether anything of severity fel was found.
  public var hasErrors: Bool { findings.hasErrors }

  /// The report for other programs.
  public var json: [UInt8] { report.json }

  /// The report for a terminal of so many columns.
  public func text(width: Int, colour: Bool) -> String {
    report.text(TextStyle(width: width, colour: colour))
  }
}

extension CopyInspector {
  /// What nobody could take anything from comes back as it was.
  init(_ process: UploadProcess) {
    self.init(clean: { process.start(UploadRequest(name: $1, content: $0)).verdict() })
  }

  /// - Parameter clean: makes a clean copy.
  init(clean: @escaping @Sendable (_ bytes: [UInt8], _ name: String) -> UploadVerdict) {
    self.init { bytes, name in
      let verdict = clean(bytes, name)
      guard let copy = verdict.copy, let format = verdict.file.kind else {
        return .stopped(verdict.file.reason ?? "")
      }
      return copy == bytes ? .clean(format: format) : .hides
    }
  }
}
