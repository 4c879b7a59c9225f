package import STDiagnostics
internal import STDigest
package import STLayout
internal import STPDFReader

/// Reads a finished bundle back and proves that its papers agree with each other and with the manifest.
///
/// Nothing in the folder is believed: the manifest says what to look for, and each paper is read through its form.
package struct BundleVerifier: Sendable {
  /// What papers are read with: made once, never changed.
  package struct Stock: Sendable {
    package let forms: FormLibrary
    /// What a manifest would say about the forms, by their ids.
    package let sources: [String: Manifest.Source]
    package let attachments: AttachmentTable

    package init(forms: FormLibrary, sources: [String: Manifest.Source], attachments: AttachmentTable) {
      self.forms = forms
      self.sources = sources
      self.attachments = attachments
    }
  }

  static let manifestName = "manifest.json"

  private let stock: Stock
  private let workers: Workers
  private let inspector: CopyInspector?

  /// - Parameter inspector: looks into the copies of what was uploaded; nil where they have just been proven.
  package init(_ stock: Stock, workers: Workers = .one, inspector: CopyInspector? = nil) {
    self.stock = stock
    self.workers = workers
    self.inspector = inspector
  }

  /// - Returns: nil together with findings where there is no manifest that can be read, so that nothing can be proven.
  package func verify(_ contents: BundleContents) -> (proof: BundleProof?, findings: [Diagnostic]) {
    let name = Self.manifestName
    guard contents.items.contains(where: { $0.path == name && $0.isRegular }) else {
      var log = ProofLog()
      log.report(.manifest, in: name, "Mappen har inget manifest.")
      return (nil, log.findings)
    }
    switch contents.read(name) {
    case .refused(let reason):
      return (nil, [reason])
    case .bytes(let bytes):
      let (read, findings) = Manifest.read(bytes, file: name)
      guard let read else { return (nil, findings) }
      var reading = BundleReading(read, contents, stock, workers, inspector)
      let proof = reading.proof()
      return (proof, proof.findings)
    }
  }
}
