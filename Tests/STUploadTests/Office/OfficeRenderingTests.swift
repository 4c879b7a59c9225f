import Foundation
import STDiagnostics
import STTestSupport
import STUpload
import Testing

/// LibreOffice shows our copies as it shows what they were made from. It is large, so that it is not asked for; where it
/// is installed, this is tried.
@Suite(
  .enabled(
    if: ForeignDocuments.canMake && Tool.soffice.isInstalled && Tool.pdftoppm.isInstalled,
    "needs LibreOffice and the programs of scripts/setup test"))
struct OfficeRenderingTests {
  @Test func `copies have the same pages, to the pixel`() throws {
    let folder = try ForeignDocuments.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, format) in ForeignDocuments.formats {
      let file = folder.appending(path: name)
      try check(file, format, in: folder)
    }
  }

  @Test(arguments: [
    ("a.docx", "odt", FileKind.odt), ("a.pptx", "odp", .odp),
    ("a.odt", "docx", .docx),
    ("a.ods", "xlsx", .xlsx), ("a.odp", "pptx", .pptx),
  ])
  func `documents of LibreOffice have no faults, and copies the same pages`(
    _ name: String, _ ending: String, _ kind: FileKind
  ) throws {
    let folder = try ForeignDocuments.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: name)
    try convert(source, to: ending, in: folder)
    let format: any UploadFormat =
      [.docx, .xlsx, .pptx].contains(kind) ? OfficeFormat(kind) : OpenDocumentFormat(kind)
    try check(folder.appending(path: "a." + ending), format, in: folder)
  }

  private func check(_ file: URL, _ format: any UploadFormat, in folder: URL) throws {
    let before = try pages(of: file, in: folder)
    let bytes = [UInt8](try Data(contentsOf: file))
    let found = try format.inspect(bytes, UploadWork()).findings.filter { $0.severity == .fel }
    #expect(found.map { "\($0.rule.id.rawValue) \($0.place)" } == [], "\(file.lastPathComponent)")
    let clean = try format.clean(bytes, UploadWork(), cleanMember: PlantedFile.keep)
    let left = try format.inspect(clean, UploadWork()).findings.filter(\.isRemovable)
    #expect(left.map { "\($0.rule.id.rawValue) \($0.place)" } == [], "\(file.lastPathComponent)")
    try Data(clean).write(to: file)
    let after = try pages(of: file, in: folder)
    #expect(!before.isEmpty && after == before, "\(file.lastPathComponent)")
  }

  private func convert(_ file: URL, to ending: String, in folder: URL) throws {
    let profile = "-env:UserInstallation=" + folder.appending(path: "profile").absoluteString
    let result = try Tool.soffice.run([
      "--headless", profile, "--convert-to", ending, "--outdir", folder.path, file.path,
    ])
    try #require(result.status == 0, "\(result.errors)")
  }

  /// The pages as grey pictures, in order.
  private func pages(of file: URL, in folder: URL) throws -> [Data] {
    try convert(file, to: "pdf", in: folder)
    let paper = file.deletingPathExtension().appendingPathExtension("pdf")
    let drawn = try Tool.pdftoppm.run(["-r", "50", "-gray", paper.path, folder.appending(path: "sida").path])
    try #require(drawn.status == 0, "\(drawn.errors)")
    try FileManager.default.removeItem(at: paper)
    let pictures = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasPrefix("sida")
    }
    return try pictures.sorted().map { name in
      let picture = folder.appending(path: name)
      defer { try? FileManager.default.removeItem(at: picture) }
      return try Data(contentsOf: picture)
    }
  }
}
