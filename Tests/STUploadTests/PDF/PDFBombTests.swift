import Foundation
import STDeflate
import STTestSupport
import STUpload
import Testing

/// Files that unpack to more than anybody could read, or lead in rings: each ends within bounds, with the right word.
@Suite struct PDFBombTests {
  private func refusal(_ bytes: [UInt8]) -> UploadRule? {
    do {
      _ = try PDFFormat().inspect(bytes, UploadWork())
      return nil
    } catch {
      return error.finding.rule
    }
  }

  private static func content(_ data: [UInt8], _ entries: String) -> [UInt8] {
    var file = HandmadePDF()
    file.objects[3] = HandmadePDF.stream(data, entries)
    return file.bytes
  }

  private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: count) }

  @Test func `ten filters over one another`() {
    var data = Self.zeros(1_000)
    for _ in 0..<10 { data = Deflater().deflate(data) }
    let filters = String(repeating: "/FlateDecode", count: 10)
    #expect(refusal(Self.content(data, "/Filter[\(filters)]")) == .limit)
  }

  @Test func `runs that repeat without an end`() {
    let data = [UInt8]((0..<600_000).flatMap { _ in [129, 0x20] as [UInt8] })
    #expect(refusal(Self.content(data, "/Filter/RunLengthDecode")) == .limit)
  }

  @Test func `codes of which each is longer than the one before`() {
    #expect(refusal(Self.content(LZWBomb.bytes(rounds: 10), "/Filter/LZWDecode")) == .limit)
  }

  @Test(arguments: [
    "/Predictor 12/Columns 2147483647", "/Predictor 12/Columns 1000000/Colors 64/BitsPerComponent 16",
    "/Predictor 15/Columns -1", "/Predictor 2/Columns 0/Colors 99999999", "/Predictor 99/Columns 3",
  ])
  func `a row longer than the file`(_ parameters: String) {
    let data = Deflater().deflate(Self.zeros(5_000))
    let rule = refusal(Self.content(data, "/Filter/FlateDecode/DecodeParms<<\(parameters)>>"))
    #expect(rule == nil || rule == .limit)
  }

  @Test func `one stream many times over`() {
    var file = HandmadePDF()
    file.objects[3] = HandmadePDF.stream(Deflater().deflate(Self.zeros(1_000_000)), "/Filter/FlateDecode")
    let parts = String(repeating: "4 0 R ", count: 2_000)
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[\(parts)]>>"
    file.objects[2] = Array(page.utf8)
    #expect(refusal(file.bytes) == .limit)
  }

  @Test func `forms that paint ten others each`() {
    var file = HandmadePDF()
    file.objects[3] = HandmadePDF.stream("/X0 Do")
    file.resources = "/XObject<</X0 6 0 R>>"
    for number in 7..<20 {
      let content = String(repeating: "/X0 Do ", count: 10)
      let entries = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X0 \(number) 0 R>>>>"
      _ = file.add(HandmadePDF.stream(content, entries))
    }
    _ = file.add(HandmadePDF.stream("", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"))
    #expect(refusal(file.bytes) == .limit)
  }

  @Test(arguments: ["2147483647", "-1", "99999999999999999999"])
  func `a table that claims more than there is`(_ size: String) {
    var bytes = HandmadePDF().bytes
    guard let range = bytes.firstRange(of: Array("/Size 6".utf8)) else {
      Issue.record("no size")
      return
    }
    bytes.replaceSubrange(range, with: Array("/Size \(size)".utf8))
    let rule = refusal(bytes)
    #expect(rule == nil || rule == .damaged)
  }

  @Test(arguments: [
    "/Type/ObjStm/N 1/First 4/Extends 6 0 R", "/Type/ObjStm/N 2147483647/First 4",
    "/Type/ObjStm/N 1/First 2147483647",
    "/Type/ObjStm/N -5/First -4",
  ])
  func `a stream of objects that lies or leads to itself`(_ entries: String) {
    var file = HandmadePDF()
    _ = file.add(HandmadePDF.stream("6 0 <<>>", entries))
    let rule = refusal(file.bytes)
    #expect(rule == nil || rule == .damaged || rule == .limit)
  }

  @Test func `a table of widths that overflows`() {
    var file = HandmadePDF()
    _ = file.add(HandmadePDF.stream("abcd", "/Type/XRef/W[8 8 8]/Size 2147483647/Index[0 2147483647]"))
    let rule = refusal(file.bytes)
    #expect(rule == nil || rule == .damaged || rule == .limit)
  }

  @Test(arguments: ["/Outlines 6 0 R", "/Names<</Dests 6 0 R>>", "/PageLabels 6 0 R", "/AcroForm 6 0 R"])
  func `a tree that is its own child`(_ entry: String) {
    var file = HandmadePDF()
    file.catalog = entry
    _ = file.add("<</Kids[6 0 R 6 0 R]/First 6 0 R/Next 6 0 R/Fields[6 0 R]/T(a)/FT/Tx>>")
    #expect(refusal(file.bytes) == nil)
  }

  @Test func `layers by conditions upon conditions`() {
    var file = HandmadePDF(content: "/OC /L BDC BT /F0 12 Tf (a) Tj ET EMC")
    let deep = String(repeating: "[/Not ", count: 90) + "7 0 R" + String(repeating: "]", count: 90)
    file.catalog = "/OCProperties<</OCGs[7 0 R]/D<</OFF[7 0 R]>>>>"
    file.resources = "/Properties<</L \(file.add("<</Type/OCMD/VE\(deep)>>"))>>"
    _ = file.add("<</Type/OCG/Name(a)>>")
    #expect(refusal(file.bytes) == nil)
  }

  /// Encryption does not hide a bomb: nothing is unpacked before the file has been opened within bounds.
  @Test(.enabled(if: Tool.qpdf.isInstalled)) func `a bomb in a file that is locked for change`() throws {
    let bomb = Self.content(Deflater().deflate(Self.zeros(70_000_000)), "/Filter/FlateDecode")
    let locked = try Tool.inFolder { folder in
      let (input, output) = (folder.appending(path: "a.pdf"), folder.appending(path: "b.pdf"))
      try Data(bomb).write(to: input)
      _ = try Tool.qpdf.run([
        "--encrypt", "", "agare", "256", "--", "--stream-data=preserve", input.path, output.path,
      ])
      return [UInt8](try Data(contentsOf: output))
    }
    #expect(refusal(locked) == .limit)
  }

  @Test func `more objects than anybody makes`() {
    var bytes = Array("%PDF-1.7\n".utf8)
    let object = Array("1 0 obj\n".utf8)
    for _ in 0..<520_000 { bytes += object }
    #expect(refusal(bytes) == .limit)
  }
}
