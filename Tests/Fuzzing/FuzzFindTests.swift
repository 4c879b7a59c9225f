import Foundation
import FuzzReaders
import STTestSupport
import STUpload
import Testing

/// What `make fuzz` has found, kept for ever, and what it starts from.
@Suite struct FuzzFindTests {
  private static let bench = FuzzBench(root: PackageRoot.url.path)
  private static let finds = (try? PackageRoot.files(below: "Tests/Fuzzing/Crashes", suffix: ".bin")) ?? []

  /// The name of each file begins with the reader that it harmed.
  @Test(arguments: finds)
  func `what fuzzing found once harms no reader`(path: String) throws {
    let bytes = try PackageRoot.bytes(path)
    let bench = try #require(Self.bench)
    for reader in FuzzReader.allCases {
      #expect(reader.fault(bytes, bench) == nil, "\(reader.rawValue)")
    }
  }

  @Test(arguments: FileKind.allCases)
  func `files of every kind have a reader that takes them as they are`(kind: FileKind) {
    #expect(FuzzReader(rawValue: kind.rawValue) != nil)
  }

  @Test(arguments: FuzzReader.allCases)
  func `nothing at all harms no reader`(reader: FuzzReader) throws {
    #expect(reader.fault([], try #require(Self.bench)) == nil)
  }

  private static let canMakeSeeds =
    (try? Tool.python.run(["-c", "import docx, openpyxl, pptx, odf.opendocument, pikepdf, PIL"]).status) == 0

  @Test(.enabled(if: canMakeSeeds)) func `every reader has something to start from, and takes it`() throws {
    let bench = try #require(Self.bench)
    try Tool.inFolder { folder in
      let script = PackageRoot.url.appending(path: "scripts/fuzz-seeds").path
      let made = try Tool.python.run([script, folder.path])
      try #require(made.status == 0, "\(made.errors)")
      for reader in FuzzReader.allCases {
        let seeds = folder.appending(path: reader.rawValue)
        let files = try FileManager.default.contentsOfDirectory(atPath: seeds.path).sorted()
        #expect(!files.isEmpty)
        var kinds: [FileKind?] = []
        for file in files.prefix(3) {
          let bytes = [UInt8](try Data(contentsOf: seeds.appending(path: file)))
          #expect(reader.fault(bytes, bench) == nil, "\(reader.rawValue) \(file)")
          kinds.append(try? FileKind.of(bytes, UploadWork(UploadLimits(), bench.standards)))
        }
        // What reads a kind of file has one of that kind to start from.
        if let kind = FileKind(rawValue: reader.rawValue) { #expect(kinds.contains(kind)) }
      }
    }
  }
}
