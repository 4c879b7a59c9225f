import Foundation
import STDeflate
import STTestSupport
import STUpload
import Testing

/// Files that are broken or made to harm: each ends soon, with the right word.
@Suite struct HostilePDFTests {
  private func refusal(_ bytes: [UInt8]) -> UploadRule? {
    do {
      _ = try PDFFormat().inspect(bytes, UploadWork())
      return nil
    } catch {
      return error.finding.rule
    }
  }

  private static func file(_ change: (inout HandmadePDF) -> Void) -> [UInt8] {
    var file = HandmadePDF()
    change(&file)
    return file.bytes
  }

  @Test func `a file cut off anywhere is read or refused`() {
    let bytes = HandmadePDF().bytes
    for part in 0..<100 {
      let rule = refusal(Array(bytes.prefix(bytes.count * part / 100)))
      #expect(rule == nil || rule == .damaged, "\(part) %")
    }
  }

  @Test func `a file with a byte changed anywhere is read or refused`() {
    let bytes = HandmadePDF().bytes
    for position in stride(from: 0, to: bytes.count, by: 5) {
      var changed = bytes
      changed[position] = 0x3C
      let rule = refusal(changed)
      #expect(rule == nil || rule == .damaged || rule == .limit, "byte \(position)")
    }
  }

  @Test func `a page tree in a ring`() {
    #expect(
      refusal(Self.file { $0.objects[1] = Array("<</Type/Pages/Kids[2 0 R]/Count 1>>".utf8) }) == .damaged)
  }

  @Test func `a page tree without a bottom`() {
    let rule = refusal(
      Self.file { file in
        file.objects[1] = Array("<</Type/Pages/Kids[6 0 R]/Count 1>>".utf8)
        for number in 7..<100 { _ = file.add("<</Type/Pages/Kids[\(number) 0 R]/Count 1>>") }
      })
    #expect(rule == .limit)
  }

  @Test func `versions in a ring`() {
    var file = HandmadePDF()
    file.trailer = "/Prev 9"
    let bytes = file.bytes
    let rule = refusal(HandmadePDF.updated(bytes, [:], size: 6, trailer: "/Prev \(bytes.count)"))
    #expect(rule == nil || rule == .damaged)
  }

  @Test func `more versions than anybody makes`() {
    var bytes = HandmadePDF().bytes
    for _ in 0..<70 { bytes = HandmadePDF.updated(bytes, [5: Array("<</A \(bytes.count)>>".utf8)], size: 6) }
    #expect(refusal(bytes) == .limit)
  }

  @Test func `arrays within arrays without an end`() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let rule = refusal(Self.file { $0.catalog = "/Mitt \($0.add(deep))" })
    #expect(rule == nil || rule == .damaged || rule == .limit)
  }

  private static func bomb(_ size: Int) -> [UInt8] {
    Deflater().deflate([UInt8](repeating: 0x20, count: size))
  }

  @Test func `a page that swells`() {
    let content = HandmadePDF.stream(Self.bomb(70_000_000), "/Filter/FlateDecode")
    #expect(refusal(Self.file { $0.objects[3] = content }) == .limit)
  }

  @Test func `a page that swells twice over`() {
    let twice = Deflater().deflate(Self.bomb(70_000_000))
    let content = HandmadePDF.stream(twice, "/Filter[/FlateDecode/FlateDecode]")
    #expect(refusal(Self.file { $0.objects[3] = content }) == .limit)
  }

  @Test(arguments: ["/Type/ObjStm/N 1/First 4", "/#4e 1/#46irst 4", "/Type/XRef/W[1 2 1]/Size 4"])
  func `objects or references that swell are not given to others`(_ entries: String) {
    let stream = HandmadePDF.stream(Self.bomb(20_000_000), "/Filter/FlateDecode" + entries)
    #expect(refusal(Self.file { _ = $0.add(stream) }) == .limit)
  }

  @Test func `filters without an end`() {
    let filters = String(repeating: "/FlateDecode", count: 30)
    let stream = HandmadePDF.stream(Self.bomb(1_000), "/Type/ObjStm/N 1/First 4/Filter[\(filters)]")
    #expect(refusal(Self.file { _ = $0.add(stream) }) == .limit)
  }

  @Test func `operators without an end`() {
    let content = Deflater().deflate(Array(String(repeating: "q Q ", count: 1_100_000).utf8))
    #expect(
      refusal(Self.file { $0.objects[3] = HandmadePDF.stream(content, "/Filter/FlateDecode") }) == .limit)
  }

  @Test func `forms in a ring`() throws {
    let file = Self.file {
      $0.objects[3] = HandmadePDF.stream("/X0 Do /X0 Do")
      $0.resources = "/XObject<</X0 6 0 R>>"
      _ = $0.add(
        HandmadePDF.stream(
          "/X0 Do /X0 Do",
          "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X0 6 0 R>>>>"))
    }
    #expect(refusal(file) == nil)
  }

  @Test func `bookmarks and actions in a ring`() {
    let file = Self.file {
      $0.catalog = "/Outlines 6 0 R"
      _ = $0.add("<</First 7 0 R>>")
      _ = $0.add("<</Title(a)/Parent 6 0 R/Next 7 0 R/A 8 0 R>>")
      _ = $0.add("<</S/GoTo/D[3 0 R/Fit]/Next[8 0 R]>>")
    }
    #expect(refusal(file) == nil)
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled)) func `a password is asked for only where there is one`() throws {
    func locked(_ user: String) throws -> [UInt8] {
      try rewritten(["--encrypt", user, "agare", "256", "--"])
    }
    #expect(refusal(try locked("lasare")) == .encrypted)
    let open = try PDFFormat().inspect(try locked(""), UploadWork())
    #expect(open.findings.map(\.rule) == [.pdfOwnerPassword])
    #expect(open.texts.map(\.text) == ["Intyg om tjanstgoring"])
  }

  @Test(
    .enabled(if: Tool.qpdf.isInstalled), arguments: ["--linearize", "--object-streams=generate", "--qdf"])
  func `how a file is put together is no finding`(_ option: String) throws {
    let bytes = try rewritten([option])
    let findings = try PDFFormat().inspect(bytes, UploadWork()).findings
    #expect(findings.allSatisfy { [.pdfBytesBetween, .pdfRemark].contains($0.rule) }, "\(findings)")
    for part in 0..<100 {
      let rule = refusal(Array(bytes.prefix(bytes.count * part / 100)))
      #expect(rule == nil || rule == .damaged, "\(part) %")
    }
  }

  private func rewritten(_ options: [String]) throws -> [UInt8] {
    try Tool.inFolder { folder in
      let input = folder.appending(path: "a.pdf")
      let output = folder.appending(path: "b.pdf")
      try Data(HandmadePDF().bytes).write(to: input)
      _ = try Tool.qpdf.run(options + [input.path, output.path])
      return [UInt8](try Data(contentsOf: output))
    }
  }
}
