import STDiagnostics
import STUpload
import Testing

@Suite struct ZipTests {
  private static let files = [
    ZipArchive.File("mimetype", Array("text".utf8), isStored: true),
    ZipArchive.File("mapp/brev å.txt", [UInt8](repeating: 0x61, count: 5_000)),
    ZipArchive.File("tom", []),
  ]
  private static let plain = ZipArchive.write(files)

  @Test func `what is written is read back the same, with nothing to find`() throws {
    let work = UploadWork()
    let archive = try ZipArchive.read(Self.plain, work)
    #expect(archive.entries.map(\.name) == Self.files.map(\.name))
    #expect(try archive.entries.map { try archive.content(of: $0, work) } == Self.files.map(\.bytes))
    #expect(archive.findings.isEmpty)
    #expect(Self.plain == ZipArchive.write(Self.files))
    #expect(Self.plain.count < 1_000)
  }

  @Test func `an empty archive is an archive`() throws {
    #expect(try ZipArchive.read(ZipArchive.write([]), UploadWork()).entries.isEmpty)
  }

  /// Byte places in `plain`: the first local header is at 0, and names of 8 bytes follow its 30.
  @Test(arguments: [
    (8, "FIL-401"), (14, "FIL-401"), (18, "FIL-401"), (22, "FIL-401"), (30, "FIL-401"), (6, "FIL-401"),
    (38, "FIL-005"), (0, "FIL-005"),
  ])
  func `a header before an entry that says something else is refused`(place: Int, rule: String) {
    var bytes = Self.plain
    bytes[place] ^= 1
    #expect(Self.refusal(of: bytes) == rule)
  }

  @Test func `times may differ and are found`() throws {
    var bytes = Self.plain
    bytes[10] = 7
    #expect(try ZipArchive.read(bytes, UploadWork()).findings.map(\.rule.id.rawValue) == ["FIL-410"])
  }

  @Test(arguments: [
    "../a", "a/../b", "/a", "a//b", "./a", "a\\b", "C:a", "a\u{0}b", "a\nb", "",
  ])
  func `a name that leads elsewhere is refused`(name: String) {
    #expect(Self.refusal(of: ZipArchive.write([ZipArchive.File(name, [1])])) == "FIL-403")
  }

  @Test(arguments: ["a.txt", "A.TXT", "a.txt/"])
  func `a second entry of the same name is refused`(name: String) {
    let bytes = ZipArchive.write([ZipArchive.File("a.txt", []), ZipArchive.File(name, [])])
    #expect(Self.refusal(of: bytes) == "FIL-404")
  }

  @Test func `bytes before and after are found, wherever the directory counts from`() throws {
    let archive = try ZipArchive.read([1, 2, 3] + Self.plain + [4], UploadWork())
    #expect(archive.findings.map(\.detail) == [": 3 byte", ": 1 byte"])
    #expect(archive.findings.allSatisfy { $0.rule.id == "FIL-407" })
  }

  @Test func `an entry without a line in the directory is found as bytes of nobody`() throws {
    let hidden = ZipArchive.write([ZipArchive.File("hemlig", [1, 2, 3])])
    let orphan = Array(hidden[..<39])
    let archive = try ZipArchive.read(orphan + Self.plain, UploadWork())
    #expect(archive.findings.map(\.detail) == [": 39 byte"])
  }

  @Test func `a bomb is refused before it is unpacked`() {
    let bomb = ZipArchive.write([ZipArchive.File("a", [UInt8](repeating: 0, count: 2_000_000))])
    #expect(Self.refusal(of: bomb) == "FIL-007")
  }

  @Test func `more entries than the limit are refused by their number`() {
    let many = (0...2_000).map { ZipArchive.File("\($0)", []) }
    #expect(Self.refusal(of: ZipArchive.write(many)) == "FIL-007")
  }

  @Test func `content that is all of several archives together is bounded`() throws {
    var limits = UploadLimits()
    limits.unpackedBytes = 7_000
    let work = UploadWork(limits)
    let archive = try ZipArchive.read(Self.plain, work)
    let entry = try #require(archive.entry("mapp/brev å.txt"))
    _ = try archive.content(of: entry, work)
    #expect(throws: UploadRefusal.self) { try archive.content(of: entry, work) }
  }

  @Test func `an archive that is cut anywhere is refused`() {
    for length in 0..<Self.plain.count {
      #expect(Self.refusal(of: Array(Self.plain[..<length])) == "FIL-005")
    }
  }

  @Test func `no single changed byte crashes the reader`() {
    for place in Self.plain.indices {
      for value in [0, 0x7F, 0xFF] as [UInt8] {
        var bytes = Self.plain
        bytes[place] = value
        _ = Self.refusal(of: bytes)
      }
    }
  }

  @Test func `names in the code page of DOS are read as people wrote them`() throws {
    var bytes = ZipArchive.write([ZipArchive.File("aaa", [])])
    let places = bytes.indices.filter { bytes[$0] == 0x61 }
    for (place, byte) in zip(places, [0x86, 0x84, 0x94, 0x86, 0x84, 0x94] as [UInt8]) { bytes[place] = byte }
    #expect(try ZipArchive.read(bytes, UploadWork()).entries.map(\.name) == ["åäö"])
  }

  /// The rule that refuses an archive, in its headers or in the content; nil where everything could be read.
  private static func refusal(of bytes: [UInt8]) -> String? {
    do throws(UploadRefusal) {
      let work = UploadWork()
      let archive = try ZipArchive.read(bytes, work)
      for entry in archive.entries { _ = try archive.content(of: entry, work) }
      return nil
    } catch {
      return error.finding.rule.id.rawValue
    }
  }
}
