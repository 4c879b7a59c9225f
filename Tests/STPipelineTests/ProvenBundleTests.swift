import Foundation
import STDiagnostics
@testable import STPipeline
import STTestSupport
import Testing

/// A bundle gets its name when it is proven, and not before.
@Suite struct ProvenBundleTests {
  private func made() throws -> (bundle: FinishedBundle, prover: BundleProver) {
    let data = DataDirectory(path: PackageRoot.url.path)
    let stock = try PaperStock(data)
    let record = try PackageRoot.bytes("Samples/records/hslf2021-radiologi.json")
    let outcome = try Pipeline(data).bundle(
      RecordInput(name: "post.json", bytes: record), on: try #require(Today("2026-02-01")),
      options: BundleOptions(), stock: stock)
    return (try #require(outcome.bundle), BundleProver(stock.forms))
  }

  @Test func `papers that do not agree are never given a folder`() throws {
    let (bundle, prover) = try made()
    // The application of another file: what a fault in the program would look like.
    let files = bundle.files.map { file in
      file.path == "01-ansokan.pdf"
        ? OutputFile(path: file.path, content: bundle.files[2].content) : file
    }
    let spoilt = FinishedBundle(
      files: files, isDraft: false, pages: 1, attachments: 1, packs: 0, uploads: [], toAdd: [], recordID: "r",
      sha256: "")
    try Tool.inFolder { folder in
      let proof = try BundleWriter.write(
        spoilt, to: folder.path + "/a/b/paket", force: false, provenBy: prover)
      #expect(proof.hasErrors)
      #expect(proof.findings.contains { $0.rule == "AVSTAM-10" })
      #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func `an older bundle stays when the new one does not agree`() throws {
    let (bundle, prover) = try made()
    try Tool.inFolder { folder in
      let path = folder.path + "/paket"
      let first = try BundleWriter.write(bundle, to: path, force: false, provenBy: prover)
      #expect(!first.hasErrors)
      let spoilt = FinishedBundle(
        files: bundle.files.filter { $0.path != "01-ansokan.pdf" }, isDraft: false, pages: 1,
        attachments: 1, packs: 0, uploads: [], toAdd: [], recordID: "r", sha256: "")
      let second = try BundleWriter.write(spoilt, to: path, force: true, provenBy: prover)
      #expect(second.hasErrors)
      #expect(!prover.prove(path).hasErrors)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["paket"])
    }
  }
}
