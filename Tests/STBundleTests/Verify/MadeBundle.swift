import Foundation
import STBundle
import STDiagnostics
import STDigest
import STPDFReader
import STTestSupport
import Testing

@testable import STPipeline

/// A bundle as the pipeline makes it, in memory, where it can be spoilt.
struct MadeBundle: Sendable {
  /// By path; `manifest.json` is among them.
  var files: [String: [UInt8]]

  // MARK: Made once for all tests

  static let finished = Result { try radiologi(isDraft: false, isMerged: false) }
  static let merged = Result { try radiologi(isDraft: false, isMerged: true) }
  static let packed = Result { try radiologi(isDraft: false, isMerged: false, hasPacks: true) }
  static let draft = Result { try radiologi(isDraft: true, isMerged: false) }

  private static func radiologi(isDraft: Bool, isMerged: Bool, hasPacks: Bool = false) throws -> MadeBundle {
    try #require(
      try made(from: "hslf2021-radiologi", isDraft: isDraft, isMerged: isMerged, hasPacks: hasPacks))
  }

  private static let data = DataDirectory(path: PackageRoot.url.path)
  private static let stock = Result { try PaperStock(data) }
  private static let pipeline = Result { try Pipeline(data) }
  private static let gate = Result { try UploadGate(data) }

  /// Nil where the record gives no papers.
  static func made(
    from sample: String, isDraft: Bool, isMerged: Bool, hasPacks: Bool = false
  ) throws -> MadeBundle? {
    let input = RecordInput(
      name: sample, bytes: try PackageRoot.bytes("Samples/records/\(sample).json"))
    let bundle = try pipeline.get().bundle(
      input, on: try #require(Today("2026-02-01")),
      options: BundleOptions(isDraft: isDraft, isMerged: isMerged, hasPacks: hasPacks),
      stock: try stock.get(),
      uploads: UploadSource(
        besides: PackageRoot.url.appending(path: "Samples/records/\(sample).json").path, try gate.get())
    ).bundle
    return bundle.map { bundle in
      MadeBundle(
        files: Dictionary(
          bundle.files.map { ($0.path, $0.content) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  // MARK: Proof

  func proven() throws -> (proof: BundleProof?, findings: [Diagnostic]) {
    let items = files.keys.sorted().map { BundleContents.Item(path: $0, isRegular: true) }
    return try verify(BundleContents(items: items) { path in .bytes(files[path] ?? []) })
  }

  func verify(_ contents: BundleContents) throws -> (proof: BundleProof?, findings: [Diagnostic]) {
    let gate = try Self.gate.get()
    let inspector = CopyInspector(clean: { gate.clean($0, path: $1) })
    return BundleVerifier(try Self.stock.get().forms.reading, inspector: inspector).verify(contents)
  }

  // MARK: Spoiling

  func paper(_ path: String) throws -> [UInt8] { try #require(files[path], "there is no \(path)") }

  /// Changes what a paper paints.
  mutating func paint(_ path: String, _ change: (inout PaintedPaper) throws -> Void) throws {
    var paper = try PaintedPaper(try paper(path))
    try change(&paper)
    files[path] = paper.bytes
  }

  func manifest() throws -> Manifest {
    try #require(Manifest.read(try paper("manifest.json"), file: "manifest.json").value).manifest
  }

  mutating func changeManifest(_ change: (inout Manifest) throws -> Void) throws {
    var manifest = try manifest()
    try change(&manifest)
    files["manifest.json"] = manifest.json()
  }

  /// Makes the manifest say what the files are now, so that an error is not merely a hash that differs.
  mutating func seal() throws {
    let files = files
    try changeManifest { manifest in
      manifest.files = manifest.files.map { file in
        guard let bytes = files[file.path] else { return file }
        return file.with(
          pages: file.pages.map { PDFReader.read(bytes, name: file.path).paper?.pages.count ?? $0 },
          bytes: bytes.count, digest: SHA256Digest(of: bytes))
      }
    }
  }

  /// The copies of what was uploaded.
  func uploads() throws -> [Manifest.File] {
    let found = try manifest().files.filter { $0.kind == .uppladdad }
    try #require(found.count > 1, "the sample has too few uploaded files")
    return found
  }

  /// The certificates of one kind, in the order of their numbers.
  func certificates(_ slug: String) throws -> [Manifest.File] {
    let found = try manifest().files.filter { $0.path.hasSuffix("-\(slug).pdf") }
    try #require(found.count > 1, "the sample has too few of \(slug)")
    return found
  }
}

extension Manifest.File {
  func with(
    path: String? = nil, number: Int? = nil, pages: Int? = nil, bytes: Int? = nil,
    digest: SHA256Digest? = nil, upload: Manifest.Upload? = nil
  ) -> Manifest.File {
    Manifest.File(
      path: path ?? self.path, kind: kind, form: form, number: number ?? self.number,
      pages: pages ?? self.pages, bytes: bytes ?? self.bytes, digest: digest ?? self.digest,
      upload: upload ?? self.upload)
  }
}
