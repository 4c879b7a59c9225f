import STDiagnostics
import STTestSupport
import STUpload
import Testing

/// The files that `scripts/make-uploads` makes, each with the same word in the places where its kind hides things.
@Suite struct UploadSampleTests {
  private static let secret = "HEMLIGT"
  private static let folder = "Samples/uploads/dolt"

  static let names = (try? PackageRoot.files(below: folder, suffix: "")) ?? []

  @Test func `there is a sample of each sort of file`() {
    #expect(Self.names.count >= 10)
  }

  @Test(arguments: names)
  func `what a sample hides is found, and stands in no copy`(path: String) throws {
    let bytes = try PackageRoot.bytes(path)
    let checker = try TestChecker.make()
    #expect(checker.inspect(bytes, name: path).status != .ren)
    let outcome = checker.clean(bytes, name: path)
    #expect((outcome.status == .rensad) == (outcome.copy != nil))
    for piece in try outcome.copy.map({ try Self.unpacked($0.bytes) }) ?? [] {
      #expect(piece.firstRange(of: Array(Self.secret.utf8)) == nil)
    }
  }

  @Test(arguments: ["kurs.txt", "kurser.csv", "kurser.zip"])
  func `text, tables and archives are cleaned`(name: String) throws {
    let outcome = try TestChecker.make().clean(try PackageRoot.bytes("\(Self.folder)/\(name)"), name: name)
    #expect(outcome.status == .rensad)
  }

  @Test(arguments: names)
  func `a sample that is cut at any of a hundred places is cleaned or refused`(path: String) throws {
    let checker = try TestChecker.make()
    let bytes = try PackageRoot.bytes(path)
    for step in 0..<100 {
      let outcome = checker.clean(Array(bytes[..<(bytes.count * step / 100)]), name: path)
      #expect((outcome.status == .stoppad) == (outcome.copy == nil))
      #expect((outcome.status == .stoppad) == (outcome.reason != nil))
    }
  }

  @Test(arguments: names)
  func `a sample with bytes that were changed at random is looked into or refused`(path: String) throws {
    let checker = try TestChecker.make()
    let bytes = try PackageRoot.bytes(path)
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<150 {
      var changed = bytes
      for _ in 0...Int.random(in: 0..<4, using: &numbers) {
        changed[Int.random(in: changed.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
      let outcome = checker.clean(changed, name: path)
      #expect((outcome.status == .stoppad) == (outcome.copy == nil))
    }
  }

  /// The file itself, and the entries where it is an archive.
  private static func unpacked(_ bytes: [UInt8]) throws -> [[UInt8]] {
    guard bytes.starts(with: [0x50, 0x4B]) else { return [bytes] }
    let work = UploadWork()
    let archive = try ZipArchive.read(bytes, work)
    return try [bytes] + archive.entries.map { try archive.content(of: $0, work) }
  }
}
