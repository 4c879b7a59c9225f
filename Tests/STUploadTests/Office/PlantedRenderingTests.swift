import Foundation
import STDiagnostics
import STTestSupport
import STUpload
import Testing

/// LibreOffice opens the copy of every planted document and draws the same pages as before. One start of the program for
/// all documents of one sort, since starting takes longer than drawing.
@Suite(
  .enabled(
    if: Tool.soffice.isInstalled && Tool.pdftoppm.isInstalled,
    "LIBREOFFICE IS NOT HERE: nobody has looked at the pages of the cleaned documents"))
struct PlantedRenderingTests {
  /// What LibreOffice draws otherwise than a reader on paper sees it: tracked changes in colours, the results of fields
  /// worked out anew, and hidden things that Office does not show while LibreOffice does.
  private static let drawnOtherwise: Set<String> = ["FIL-203", "FIL-207", "FIL-208"]

  @Test(arguments: ["docx", "xlsx", "pptx", "odt"])
  func `copies of planted documents have the same pages`(_ ending: String) throws {
    let checker = try TestChecker.make()
    let files = PlantedFiles.office.filter {
      $0.ending == ending && $0.fate != .stopped && !Self.drawnOtherwise.contains($0.rule)
    }
    try Tool.inFolder { folder in
      var copies: [(file: PlantedFile, bytes: [UInt8])] = []
      for file in files {
        let outcome = checker.clean(file.bytes, name: "fil." + ending)
        if let copy = outcome.copy { copies.append((file, copy.bytes)) }
      }
      let before = try Self.pages(copies.map(\.file.bytes), ending, in: folder.appending(path: "före"))
      let after = try Self.pages(copies.map(\.bytes), ending, in: folder.appending(path: "efter"))
      #expect(
        before.count { !$0.isEmpty } == copies.count, "LibreOffice opened \(before.count { !$0.isEmpty })")
      let different = zip(copies, zip(before, after)).filter { $0.1.0 != $0.1.1 }.map { $0.0.file.name }
      #expect(copies.count > 10)
      #expect(different == [])
    }
  }

  /// The pages of each document as grey pictures; none where it could not be opened.
  private static func pages(_ documents: [[UInt8]], _ ending: String, in folder: URL) throws -> [[Data]] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var names: [String] = []
    for (number, bytes) in documents.enumerated() {
      let file = folder.appending(path: "\(number).\(ending)")
      try Data(bytes).write(to: file)
      names.append(file.path)
    }
    let profile = "-env:UserInstallation=" + folder.appending(path: "profil").absoluteString
    let result = try Tool.soffice.run(
      ["--headless", profile, "--convert-to", "pdf", "--outdir", folder.path] + names)
    try #require(result.status == 0, "\(result.errors)")
    return try documents.indices.map { number in
      let paper = folder.appending(path: "\(number).pdf")
      guard FileManager.default.fileExists(atPath: paper.path) else { return [] }
      let stem = folder.appending(path: "\(number)-sida").path
      let drawn = try Tool.pdftoppm.run(["-r", "40", "-gray", paper.path, stem])
      try #require(drawn.status == 0, "\(drawn.errors)")
      let pictures = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix("\(number)-sida") }.sorted()
      return try pictures.map { try Data(contentsOf: folder.appending(path: $0)) }
    }
  }
}
