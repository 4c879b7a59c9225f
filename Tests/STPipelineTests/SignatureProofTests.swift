import Foundation
import STDiagnostics
import STPipeline
import STTestSupport
import Testing

/// Faults in the packs and the ledger of a finished bundle, which the proof has to find and name. Manifest and checksums
/// agree with what is planted: the papers alone give it away.
@Suite struct SignatureProofTests {
  private static let first = "underskrifter/handledare-2.pdf"
  private static let second = "underskrifter/handledare-3.pdf"
  private static let ledger = "underskrifter/00-underskriftsliggare.pdf"

  /// A bundle with its manifest opened.
  private struct Planted {
    var files: [String: [UInt8]]
    var manifest: [String: Any]

    var entries: [[String: Any]] {
      get { manifest["files"] as? [[String: Any]] ?? [] }
      set { manifest["files"] = newValue }
    }

    var signatures: [[String: Any]] {
      get { manifest["signatures"] as? [[String: Any]] ?? [] }
      set { manifest["signatures"] = newValue }
    }

    func entry(_ path: String) throws -> Int {
      try #require(entries.firstIndex { $0["path"] as? String == path })
    }

    func signer(_ pack: String) throws -> Int {
      try #require(signatures.firstIndex { $0["pack"] as? String == pack })
    }
  }

  private static func bundle(_ change: (String) -> String = { $0 }) throws -> Planted {
    let data = DataDirectory(path: PackageRoot.url.path)
    let record = String(
      decoding: try PackageRoot.bytes("Samples/records/sosfs2015-doktorsexamen.json"), as: UTF8.self)
    let (pipeline, stock) = (try Pipeline(data), try PaperStock(data))
    let outcome = pipeline.bundle(
      RecordInput(name: "post.json", bytes: Array(change(record).utf8)),
      on: try #require(Today("2026-02-01")),
      options: BundleOptions(hasPacks: true), stock: stock)
    let bundle = try #require(outcome.bundle)
    var files = Dictionary(
      bundle.files.map { ($0.path, $0.content) }, uniquingKeysWith: { first, _ in first })
    let manifest = try JSONSerialization.jsonObject(
      with: Data(try #require(files["manifest.json"])))
    files["manifest.json"] = nil
    return Planted(files: files, manifest: try #require(manifest as? [String: Any]))
  }

  /// The rules that the proof finds broken, each with its file.
  private static func faults(_ planted: Planted) throws -> Set<String> {
    try Tool.inFolder { folder in
      for (path, content) in planted.files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(content).write(to: file)
      }
      try JSONSerialization.data(withJSONObject: planted.manifest)
        .write(to: folder.appending(path: "manifest.json"))
      let forms = try PaperStock(DataDirectory(path: PackageRoot.url.path)).forms
      let outcome = BundleProver(forms).prove(folder.path)
      #expect(outcome.isReadable)
      return Set(outcome.findings.map { "\($0.rule.rawValue) \($0.location?.file ?? "")" })
    }
  }

  @Test func `nothing is found where nothing is planted`() throws {
    #expect(try Self.faults(try Self.bundle()) == [])
  }

  @Test func `two packs under each other's name are told apart`() throws {
    var planted = try Self.bundle()
    let (first, second) = (try planted.entry(Self.first), try planted.entry(Self.second))
    planted.entries[first]["path"] = Self.second
    planted.entries[second]["path"] = Self.first
    (planted.files[Self.first], planted.files[Self.second]) =
      (planted.files[Self.second], planted.files[Self.first])
    #expect(try Self.faults(planted) == ["AVSTAM-71 \(Self.first)", "AVSTAM-71 \(Self.second)"])
  }

  @Test func `a printed ledger that says another day than the manifest is found`() throws {
    var planted = try Self.bundle()
    let other = try Self.bundle { $0.replacing("\"requestedAt\": \"20", with: "\"requestedAt\": \"19") }
    planted.files[Self.ledger] = other.files[Self.ledger]
    planted.entries[try planted.entry(Self.ledger)] = other.entries[try other.entry(Self.ledger)]
    #expect(try Self.faults(planted) == ["AVSTAM-73 \(Self.ledger)"])
  }

  @Test func `a paper in somebody else's pack is missed by the one whose name it has`() throws {
    var planted = try Self.bundle()
    let (first, second) = (try planted.signer(Self.first), try planted.signer(Self.second))
    let papers = planted.signatures[first]["papers"]
    planted.signatures[first]["papers"] = planted.signatures[second]["papers"]
    planted.signatures[second]["papers"] = papers
    let faults = try Self.faults(planted)
    #expect(faults.contains { $0.hasPrefix("AVSTAM-72 bilaga-") })
    #expect(faults.isSuperset(of: ["AVSTAM-71 \(Self.first)", "AVSTAM-73 \(Self.ledger)"]))
  }

  @Test func `a person without a pack and a pack without a person are found`() throws {
    var planted = try Self.bundle()
    planted.entries.remove(at: try planted.entry(Self.first))
    planted.files[Self.first] = nil
    #expect(try Self.faults(planted) == ["AVSTAM-70 manifest.json"])
    planted = try Self.bundle()
    planted.signatures.remove(at: try planted.signer(Self.first))
    let faults = try Self.faults(planted)
    #expect(faults.contains("AVSTAM-70 \(Self.first)") && faults.contains("AVSTAM-73 \(Self.ledger)"))
    planted.manifest["signatures"] = nil
    #expect(try Self.faults(planted).contains("AVSTAM-70 \(Self.ledger)"))
  }
}
