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
  /// What is handed out for each file that is not stopped.
  private static let copies: [(file: PlantedFile, bytes: [UInt8])] = {
    guard let checker = try? TestChecker.make() else { return [] }
    return PlantedFiles.all.compactMap { file in
      checker.clean(file.bytes, name: file.fileName).copy.map { (file, $0.bytes) }
    }
  }()

  @Test func `every kind that is cleaned has planted files and copies`() {
    let kinds = Set(Self.copies.map(\.file.ending))
    #expect(kinds.isSuperset(of: CorpusPrograms.office + CorpusPrograms.drawn))
    #expect(kinds.isSuperset(of: ["txt", "csv", "zip", "emf", "wmf", "svm"]))
    #expect(Self.copies.count == PlantedFiles.all.count { $0.fate != .stopped })
  }

  @Test func `what is planted stands in every file and in no copy, whatever it is coded in`() throws {
    let files = PlantedFiles.all.filter { !$0.words.isEmpty }
    let words = Set(files.flatMap(\.words)).sorted()
    try Tool.inFolder { folder in
      for file in files { try file.write(file.bytes, to: folder) }
      let before = try CorpusPrograms.traces(of: words, in: folder)
      #expect(Set(files.map(\.fileName)).subtracting(before).sorted() == [])
    }
    try Tool.inFolder { folder in
      for (file, copy) in Self.copies where !file.words.isEmpty { try file.write(copy, to: folder) }
      let after = try CorpusPrograms.traces(of: words, in: folder)
      #expect(after == [])
    }
  }

  @Test func `pages, pictures, their colours and turn, and texts are as before`() throws {
    try Self.compare(CorpusPrograms.drawn)
  }

  @Test(.enabled(if: Tool.soffice.isInstalled, "needs LibreOffice"))
  func `LibreOffice draws the copies of documents as it draws what they were made from`() throws {
    try Self.compare(CorpusPrograms.office)
  }

  private static func compare(_ endings: [String]) throws {
    try Tool.inFolder { folder in
      for (file, copy) in copies where endings.contains(file.ending) && file.drawnOtherwise == nil {
        try file.write(file.bytes, to: folder.appending(path: "before"))
        if let plain = file.plain { try file.write(plain, to: folder.appending(path: "plain")) }
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
    for file in PlantedFiles.all {
      try file.write(file.bytes, to: folder)
      if let plain = file.plain { try file.write(plain, to: folder.appending(path: "plain")) }
    }
    let rows = PlantedFiles.all.flatMap { file in
      // A file in which nothing can be looked for has a row as well.
      (file.words.isEmpty ? [""] : file.words).map {
        [
          "file": file.fileName, "place": file.name, "fate": file.fate.rawValue, "secret": $0,
          "otherwise": file.drawnOtherwise ?? "",
        ]
      }
    }
    let list = try JSONSerialization.data(withJSONObject: rows, options: [.prettyPrinted, .sortedKeys])
    try list.write(to: folder.appending(path: "corpus.json"))
  }
}

extension PlantedFile {
  /// Why this file cannot be judged by how a program of others draws it; nil where it can.
  fileprivate var drawnOtherwise: String? { PlantedFiles.drawnOtherwise[fileName] }

  fileprivate func write(_ bytes: [UInt8], to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: folder.appending(path: fileName))
  }
}
