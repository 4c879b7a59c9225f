import Foundation
import Glibc
import STDiagnostics
@testable import STPipeline
import STTestSupport
import Testing

/// What becomes of the files that a record names.
@Suite struct UploadBundleTests {
  private static let data = DataDirectory(path: PackageRoot.url.path)
  private static let pipeline = Result { try Pipeline(data) }
  private static let stock = Result { try PaperStock(data) }
  private static let gate = Result { try UploadGate(data) }

  private func bundle(
    _ path: String, called name: String? = nil, isDraft: Bool = false
  ) throws -> BundleOutcome {
    try Self.pipeline.get().bundle(
      RecordInput(name: name ?? path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path)))),
      on: try #require(Today("2026-02-01")), options: BundleOptions(isDraft: isDraft),
      stock: try Self.stock.get(), uploads: UploadSource(besides: name ?? path, try Self.gate.get()))
  }

  private func finding(_ rule: RuleID, in outcome: BundleOutcome) throws -> Diagnostic {
    let found = outcome.check.findings.filter { $0.rule == rule }
    #expect(found.count == 1, "\(outcome.check.findings.map(\.rule))")
    let finding = try #require(found.first)
    #expect(finding.location?.pointer == UploadedSample.pointer)
    #expect(finding.location?.line ?? 0 > 900)
    #expect(finding.message.contains("Bilaga 27"))
    #expect(finding.remedy != nil)
    return finding
  }

  @Test func `a file that hides something is in the bundle as a clean copy alone`() throws {
    try Tool.inFolder { folder in
      let dirty = Array("Examensbevis\u{200B} för doktorsexamen\n".utf8)
      let sample = try UploadedSample(in: folder, "bilagor/bevis.txt", dirty)
      let outcome = try bundle(sample.record)
      #expect(!outcome.check.hasErrors)
      let made = try #require(outcome.bundle)
      #expect(made.uploads == [27, 28] && made.toAdd.isEmpty)
      let copy = try #require(made.files.first { $0.path == "bilagor/bilaga-027-svensk-doktorsexamen.txt" })
      #expect(copy.content == Array("Examensbevis för doktorsexamen\n".utf8))
      let told = outcome.check.findings.filter { $0.message.hasPrefix("Borttaget i kopian av bilaga 27") }
      #expect(!told.isEmpty && told.allSatisfy { $0.severity == .upplysning })
    }
  }

  @Test func `a file that is not there leaves the paper to be added by hand`() throws {
    try Tool.inFolder { folder in
      let sample = try UploadedSample(in: folder, "bilagor/borta.pdf", isWritten: false)
      let outcome = try bundle(sample.record)
      #expect(try finding("PAKET-10", in: outcome).severity == .varning)
      let made = try #require(outcome.bundle)
      #expect(made.uploads == [28] && made.toAdd == [27])
    }
  }

  @Test(arguments: ["-", "-:17"])
  func `a record without a folder says why its files are not in the bundle`(name: String) throws {
    try Tool.inFolder { folder in
      let outcome = try bundle(try UploadedSample(in: folder).record, called: name)
      let found = outcome.check.findings.filter { $0.rule == "PAKET-10" }
      #expect(found.count == 2)
      #expect(found.allSatisfy { $0.message.contains("standard in") && $0.severity == .varning })
      #expect(try #require(outcome.bundle).toAdd == [27, 28])
    }
  }

  @Test(arguments: [
    "../utanfor.pdf", "bilagor/../../utanfor.pdf", "/etc/passwd", "bilagor/./x.pdf", "bilagor//x.pdf", "..",
    "lank.pdf", "lankad/x.pdf",
  ])
  func `a name that leads out of the record's folder is refused, also through a link`(name: String) throws {
    try Tool.inFolder { outer in
      let folder = outer.appending(path: "akt")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let content = try PackageRoot.bytes("Samples/records/bilagor/\(UploadedSample.file)")
      for place in ["utanfor.pdf", "x.pdf"] { try Data(content).write(to: outer.appending(path: place)) }
      #expect(symlink(outer.path + "/x.pdf", folder.path + "/lank.pdf") == 0)
      #expect(symlink(outer.path, folder.path + "/lankad") == 0)
      let sample = try UploadedSample(in: folder, name, isWritten: false)
      let outcome = try bundle(sample.record)
      #expect(try finding("PAKET-12", in: outcome).severity == .fel)
      #expect(outcome.bundle == nil)
    }
  }

  @Test(arguments: ["mapp", "ror", "uttag"])
  func `what is no file is refused at once`(name: String) throws {
    try Tool.inFolder { folder in
      let sample = try UploadedSample(in: folder, name, isWritten: false)
      let path = folder.path + "/" + name
      switch name {
      case "mapp": #expect(mkdir(path, 0o700) == 0)
      case "ror": #expect(mkfifo(path, 0o600) == 0)
      default: #expect(mknod(path, S_IFSOCK | 0o600, 0) == 0)
      }
      let outcome = try bundle(sample.record)
      #expect(try finding("PAKET-13", in: outcome).severity == .fel)
      #expect(outcome.bundle == nil)
    }
  }

  @Test func `a file too large to look into is not read`() throws {
    try Tool.inFolder { folder in
      let sample = try UploadedSample(in: folder, "stor.pdf", isWritten: false)
      #expect(FileManager.default.createFile(atPath: folder.path + "/stor.pdf", contents: nil))
      #expect(truncate(folder.path + "/stor.pdf", 60_000_000_000) == 0)
      #expect(try finding("PAKET-13", in: bundle(sample.record)).message.contains("större än 50 MB"))
    }
  }

  @Test(arguments: [true, false])
  func `a file that is not the one the record describes is not taken`(isLonger: Bool) throws {
    try Tool.inFolder { folder in
      let sample = try UploadedSample(in: folder)
      let path = folder.appending(path: "bilagor/\(UploadedSample.file)")
      var bytes = [UInt8](try Data(contentsOf: path))
      if isLonger { bytes.append(10) } else { bytes[bytes.count - 1] ^= 1 }
      try Data(bytes).write(to: path)
      let outcome = try bundle(sample.record)
      #expect(try finding("PAKET-11", in: outcome).severity == .fel)
      #expect(outcome.bundle == nil)
    }
  }

  @Test func `a file that cannot be cleaned stops the bundle, and a draft goes without it`() throws {
    try Tool.inFolder { folder in
      let letter = try PackageRoot.bytes("Samples/uploads/dolt/brev.eml")
      let sample = try UploadedSample(in: folder, "bilagor/brev.eml", letter)
      let outcome = try bundle(sample.record)
      #expect(try finding("FIL-009", in: outcome).severity == .fel)
      #expect(outcome.bundle == nil)
      let draft = try bundle(sample.record, isDraft: true)
      #expect(draft.check.hasErrors)
      let made = try #require(draft.bundle)
      #expect(made.toAdd == [27] && made.uploads == [28])
      #expect(!made.files.contains { $0.path.hasPrefix("bilagor/bilaga-027") })
    }
  }

  @Test func `a patient's number that everybody can see stops the bundle, and is not repeated`() throws {
    try Tool.inFolder { folder in
      let text = Array("Bevis. Patient 19121224-1218 ingick i studien.\n".utf8)
      let sample = try UploadedSample(in: folder, "bevis.txt", text)
      let outcome = try bundle(sample.record)
      #expect(try finding("FIL-020", in: outcome).severity == .fel)
      #expect(outcome.bundle == nil)
      for format in ReportFormat.allCases {
        let report = String(decoding: outcome.check.data(format), as: UTF8.self)
        #expect(report.contains("FIL-020") && !report.contains("1218"), "\(format)")
      }
    }
  }

  @Test func `the applicant's own number may stand in a file`() throws {
    try Tool.inFolder { folder in
      let record = String(
        decoding: try PackageRoot.bytes("Samples/records/hslf2021-radiologi.json"), as: UTF8.self)
      let own = try #require(record.firstMatch(of: /"value": "(\d{12})"/)).1
      let text = Array("Bevis för \(own.prefix(8))-\(own.suffix(4)).\n".utf8)
      let outcome = try bundle(try UploadedSample(in: folder, "bevis.txt", text).record)
      #expect(!outcome.check.hasErrors)
      let html = String(decoding: outcome.check.data(.html), as: UTF8.self)
      #expect(html.contains("FIL-022") && !html.contains(own.suffix(4)))
      #expect(try #require(outcome.bundle).uploads == [27, 28])
    }
  }

  @Test func `every form of the report tells what was taken out, and what nobody looked at`() throws {
    try Tool.inFolder { folder in
      let dirty = Array("Examensbevis\u{200B}\n".utf8)
      let outcome = try bundle(try UploadedSample(in: folder, "bevis.txt", dirty).record)
      for format in ReportFormat.allCases {
        let report = String(decoding: outcome.check.data(format), as: UTF8.self)
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(report.contains("FIL-420") && report.contains("Borttaget i kopian av bilaga 27"), "\(format)")
        #expect(report.contains("Text i bilder och på inskannade sidor läses inte."), "\(format)")
      }
      let printed = ReportPrinter(try Self.stock.get()).print(
        outcome.check, on: try #require(Today("2026-02-01")))
      #expect(printed.findings.isEmpty && printed.content != nil)
    }
  }

  @Test func `two files give the same bundle twice, drafts too`() throws {
    try Tool.inFolder { folder in
      let sample = try UploadedSample(in: folder, "bevis.txt", Array("Bevis\u{200B}\n".utf8))
      for isDraft in [false, true] {
        #expect(
          try bundle(sample.record, isDraft: isDraft).bundle == bundle(sample.record, isDraft: isDraft).bundle
        )
      }
    }
  }

  @Test func `where nobody looks, files are added by hand and nothing is said of them`() throws {
    let outcome = try Self.pipeline.get().bundle(
      RecordInput(
        name: "post.json", bytes: try PackageRoot.bytes("Samples/records/hslf2021-radiologi.json")),
      on: try #require(Today("2026-02-01")), options: BundleOptions(), stock: try Self.stock.get())
    #expect(try #require(outcome.bundle).toAdd == [27, 28])
    #expect(!outcome.check.findings.contains { $0.rule.rawValue.hasPrefix("PAKET-1") })
  }
}
