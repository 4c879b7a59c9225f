import STDiagnostics
import STUpload
import Testing

/// Files that were cut, or made to harm the program. Each ends in time and with the right word.
@Suite struct HostileFileTests {
  /// One small file of each kind that is read here, with something in it.
  private static let files: [(name: String, bytes: [UInt8])] = [
    ("a.zip", ZipArchive.write([ZipArchive.File("b/a.txt", Array("hej\u{200B}".utf8))])),
    (
      "a.rtf",
      Array(
        "{\\rtf1{\\info{\\author A}}{\\v dold}\\u8364 ?{\\*\\bin4 \u{1}\u{2}\u{3}\u{4}}\\'e5 text\\par}".utf8)
    ),
    ("a.doc", CompoundSample.document), ("a.eml", Array(MailSample.letter.utf8)),
    ("a.csv", Array("namn;tal\n=cmd|'x'!a;1\nhej\u{1B}[31m;2\n".utf8)),
    ("a.txt", Array("å\u{202E}\u{E0041}\u{1B}]0;x\u{7}\u{FE0F}\u{200D}".utf8) + [0xE5]),
  ]

  @Test func `a file that is cut anywhere is looked into or refused, and never harms`() throws {
    let checker = try TestChecker.make()
    for (name, bytes) in Self.files {
      let step = max(1, bytes.count / 100)
      for length in stride(from: 0, to: bytes.count, by: step) {
        let outcome = checker.clean(Array(bytes[..<length]), name: name)
        #expect((outcome.status == .stoppad) == (outcome.copy == nil))
      }
    }
  }

  @Test func `a file with changed bytes is looked into or refused, and never harms`() throws {
    let checker = try TestChecker.make()
    for (name, bytes) in Self.files {
      let step = max(1, bytes.count / 200)
      for place in stride(from: 0, to: bytes.count, by: step) {
        for value in [0, 0x7F, 0xFF] as [UInt8] {
          var changed = bytes
          changed[place] = value
          let outcome = checker.inspect(changed, name: name)
          #expect((outcome.status == .stoppad) == (outcome.reason != nil))
        }
      }
    }
  }

  @Test func `groups of RTF that nest without end are refused by their limit`() throws {
    let bytes = Array("{\\rtf1 ".utf8) + [UInt8](repeating: UInt8(ascii: "{"), count: 1_000_000)
    #expect(try TestChecker.make().inspect(bytes, name: "a.rtf").reason?.rule == .limit)
  }

  @Test func `a chain of sectors that goes in a ring is refused`() throws {
    let ring = CompoundSample.make(streams: [("WordDocument", Array("hej".utf8))], directoryNext: 1)
    #expect(try TestChecker.make().inspect(ring, name: "a.doc").reason?.rule == .damaged)
  }

  @Test func `text beyond the limit is refused, also when it is in an archive`() throws {
    var limits = UploadLimits()
    limits.textBytes = 1_000
    let text = [UInt8](repeating: 0x61, count: 1_001)
    let checker = try TestChecker.make(limits: limits)
    #expect(checker.inspect(text, name: "a.txt").reason?.rule == .limit)
    let halves = ["a", "b"].map { ZipArchive.File("\($0).txt", Array(text.prefix(600))) }
    #expect(checker.inspect(ZipArchive.write(halves), name: "a.zip").reason?.rule == .limit)
  }
}
