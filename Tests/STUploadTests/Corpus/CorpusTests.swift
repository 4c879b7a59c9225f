import Foundation
import STDiagnostics
import STTestSupport
import STUpload
import Testing

/// The whole check on everything that is planted, judged by programs that share nothing with it.
///
/// `BILAGA_CORPUS=folder swift test --filter CorpusTests` writes the files for other programs to try.
@Suite(.enabled(if: CorpusPrograms.areInstalled, "needs the programs of scripts/setup test"))
struct CorpusTests {
  @Test func `every file of the corpus has a name of its own, and every kind that is cleaned is there`() {
    #expect(Set(Corpus.all.map(\.name)).count == Corpus.all.count)
    let kinds = Set(Corpus.all.map(\.kind))
    #expect(
      kinds.isSuperset(of: [
        .pdf, .docx, .xlsx, .pptx, .odt, .jpeg, .png, .tiff, .webp, .gif, .avif, .text, .csv, .zip,
      ]))
    #expect(Corpus.all.count >= 300)
  }

  @Test func `what is planted stands in every file and in no copy, whatever it is coded in`() throws {
    try Tool.inFolder { folder in
      let copies = try Self.cleaned()
      let words = Set(Corpus.all.map(\.secret)).sorted()
      for file in Corpus.all { try file.write(file.bytes, to: folder) }
      let before = try CorpusPrograms.traces(of: words, in: folder)
      #expect(Set(Corpus.all.map(\.name)).subtracting(before) == [])
      for (file, copy) in copies { try file.write(copy, to: folder) }
      let after = try CorpusPrograms.traces(of: words, in: folder)
      #expect(Set(after) == Corpus.refused)
    }
  }

  @Test func `pages, pictures, their colours and turn, and texts are as before`() throws {
    try Tool.inFolder { folder in
      for (file, copy) in try Self.cleaned() where file.kind.isDrawnWithoutOffice && file.otherwise == nil {
        try file.write(file.bytes, to: folder.appending(path: "before"))
        if let plain = file.plain { try file.write(plain, to: folder.appending(path: "plain")) }
        try file.write(copy, to: folder.appending(path: "after"))
      }
      let different = try CorpusPrograms.differences(in: folder)
      #expect(different == [])
    }
  }

  @Test(.enabled(if: Tool.soffice.isInstalled, "needs LibreOffice"))
  func `LibreOffice draws the copies of documents as it draws what they were made from`() throws {
    try Tool.inFolder { folder in
      for (file, copy) in try Self.cleaned() where file.kind.isOffice && file.otherwise == nil {
        try file.write(file.bytes, to: folder.appending(path: "before"))
        try file.write(copy, to: folder.appending(path: "after"))
      }
      let different = try CorpusPrograms.differences(in: folder)
      #expect(different == [])
    }
  }

  @Test(
    .enabled(if: CorpusPrograms.folder != nil, "writes the corpus only where BILAGA_CORPUS names a folder"))
  func `the corpus is written to the folder that was named`() throws {
    let folder = URL(filePath: try #require(CorpusPrograms.folder))
    for file in Corpus.all {
      try file.write(file.bytes, to: folder)
      if let plain = file.plain { try file.write(plain, to: folder.appending(path: "plain")) }
    }
    let rows = Corpus.all.map {
      [
        "file": $0.name, "place": $0.place, "kind": $0.kind.rawValue, "secret": $0.secret,
        "otherwise": $0.otherwise ?? "",
      ]
    }
    let list = try JSONSerialization.data(withJSONObject: rows, options: [.prettyPrinted, .sortedKeys])
    try list.write(to: folder.appending(path: "corpus.json"))
  }

  /// The copies; a file that is stopped without need, or whose copy changes when it is cleaned again, is a fault.
  private static func cleaned() throws -> [(CorpusFile, [UInt8])] {
    let checker = try TestChecker.make()
    return Corpus.all.compactMap { file in
      let outcome = checker.clean(file.bytes, name: file.name)
      let status: UploadOutcome.Status = Corpus.refused.contains(file.name) ? .stoppad : .rensad
      #expect(outcome.status == status, "\(file.name): \(outcome.reason?.message ?? "")")
      guard let copy = outcome.copy?.bytes else { return nil }
      #expect(checker.clean(copy, name: file.name).copy?.bytes == copy, "\(file.name) twice")
      return (file, copy)
    }
  }
}

extension CorpusFile {
  func write(_ bytes: [UInt8], to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: folder.appending(path: name))
  }
}

extension FileKind {
  fileprivate var isOffice: Bool { [.docx, .xlsx, .pptx, .odt, .ods, .odp].contains(self) }
  /// By the small programs that every test machine has.
  fileprivate var isDrawnWithoutOffice: Bool {
    [.pdf, .jpeg, .png, .tiff, .webp, .gif, .avif].contains(self)
  }
}
