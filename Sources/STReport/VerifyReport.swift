package import STBundle
package import STDiagnostics

/// What `bilaga verify` says about one bundle, in whatever form it is asked for.
package struct VerifyReport: Sendable {
  /// What the person called the folder.
  let folder: String
  /// By file in the order of the bundle, then by page.
  package let findings: [Diagnostic]
  /// Nil where there was no bundle to read.
  let proof: BundleProof?

  package init(_ proof: BundleProof, folder: String) {
    self.folder = folder
    self.proof = proof
    findings = proof.findings
  }

  /// A report on a folder that is no bundle.
  package init(unreadable findings: [Diagnostic], folder: String) {
    self.folder = folder
    self.findings = findings
    proof = nil
  }

  package var isReadable: Bool { proof != nil }

  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// One sentence. It says whether the papers agree, and never that anything is approved.
  var verdict: String {
    guard let proof else { return "Det finns inget paket att läsa." }
    let errors = count(.fel)
    if errors > 0 { return "\(errors) fel i \(proof.isDraft ? "utkastet" : "paketet")." }
    let counts = proof.counts
    return
      "\(proof.isDraft ? "Utkastet" : "Paketet") stämmer: \(counts.papers) papper, \(counts.pages) sidor."
  }

  /// How much was read and compared.
  var extent: String? {
    guard let counts = proof?.counts else { return nil }
    let toAdd =
      switch counts.toAdd {
      case 0: ""
      case 1: " En bilaga läggs till för hand och är inte läst."
      default: " \(counts.toAdd) bilagor läggs till för hand och är inte lästa."
      }
    let uploads =
      switch counts.uploads {
      case 0: ""
      case 1: " och en uppladdad bilaga"
      default: " och \(counts.uploads) uppladdade bilagor"
      }
    return "Lästa: \(counts.files) filer, varav \(counts.certificates) intyg\(uploads). "
      + "\(counts.checks) jämförelser.\(toAdd)"
  }
}
