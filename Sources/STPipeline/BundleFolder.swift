internal import STBundle
internal import STDigest
internal import STIngest
internal import STModel
internal import STRules

/// Puts the files of a bundle together: the report, the papers and the manifest that lists them.
struct BundleFolder {
  let bundle: Bundle
  let assessment: Assessment
  let today: Today
  let stock: PaperStock

  func finished(report: [UInt8]) -> FinishedBundle {
    let reportFile = OutputFile(path: "00-kontrollrapport.html", content: report)
    let manifest = manifest(report: reportFile).json()
    let papers =
      bundle.papers.map { OutputFile(path: $0.path, content: $0.bytes) }
      + bundle.uploads.map { OutputFile(path: $0.path, content: $0.copy.bytes) }
    return FinishedBundle(
      files: [reportFile] + papers + [OutputFile(path: "manifest.json", content: manifest)],
      isDraft: bundle.isDraft,
      pages: bundle.papers.reduce(0) { $1.kind.isPosted ? $0 + $1.pages : $0 },
      attachments: bundle.papers.count { $0.kind == .intyg },
      packs: bundle.papers.count { $0.kind == .underskriftspaket }, uploads: bundle.uploads.map(\.number),
      toAdd: bundle.toAdd.map(\.number),
      recordID: assessment.record.recordId, sha256: SHA256Digest(of: manifest).hex)
  }

  private func manifest(report: OutputFile) -> Manifest {
    let record = assessment.record
    return Manifest(
      program: ProgramVersion.current, date: today.text, regulation: record.st.regulation.rawValue,
      ruleSet: assessment.rulesVersion, isDraft: bundle.isDraft,
      record: Manifest.Record(
        id: record.recordId, revision: record.revision, sha256: RecordWriter.canonicalHash(record)),
      forms: bundle.forms.compactMap { stock.forms.sources[$0] }, fonts: stock.fonts,
      files: [entry(report)] + bundle.papers.map(\.manifestEntry) + bundle.uploads.map(\.manifestEntry),
      toAdd: bundle.toAdd,
      signatures: bundle.signatures)
  }

  private func entry(_ report: OutputFile) -> Manifest.File {
    Manifest.File(
      path: report.path, kind: .kontrollrapport, number: nil, pages: nil, bytes: report.content.count,
      digest: SHA256Digest(of: report.content))
  }
}
