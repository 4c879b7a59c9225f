import Foundation
import STDiagnostics
import STTestSupport
import Testing

@testable import STPDFReader

/// Files that are wrong on purpose: each gives its finding, in little time, and never a crash.
@Suite struct HostileTests {
  private func rules(_ bytes: [UInt8], _ limits: PDFReadingLimits = .paper) -> [String] {
    PDFReader.read(bytes, name: "prov.pdf", limits: limits).findings.map(\.rule.rawValue)
  }

  private func rules(_ file: RawPDF, _ limits: PDFReadingLimits = .paper) -> [String] {
    rules(file.bytes(), limits)
  }

  private func rules(content: String) -> [String] { rules(RawPDF(content: content)) }

  @Test func `the file that the tests spoil is a good one`() {
    let (paper, findings) = PDFReader.read(RawPDF().bytes(), name: "prov.pdf")
    #expect(findings.map(\.rule.rawValue) == [])
    #expect(paper?.tags.text == "AB")
    #expect(paper?.pages.first?.text == "AB")
  }

  // MARK: The file

  @Test func `what is no PDF is called by its fault`() {
    #expect(rules([]) == ["LASPDF-01"])
    #expect(rules(Array("hej".utf8)) == ["LASPDF-02"])
    #expect(rules(Array("%PDF-1.7\n".utf8)) == ["LASPDF-05"])
  }

  @Test func `a file that asks for more than the limits is told so`() {
    func rules(_ change: (inout PDFReadingLimits) -> Void) -> [String] {
      var limits = PDFReadingLimits.paper
      change(&limits)
      return self.rules(RawPDF(), limits)
    }
    #expect(rules { $0.bytes = 100 } == ["LASPDF-03"])
    #expect(rules { $0.readBytes = 100 }.first == "LASPDF-06")
    #expect(rules { $0.objects = 5 }.contains("LASPDF-09"))
    #expect(rules { $0.pages = 0 } == ["LASPDF-21", "LASPDF-20", "LASPDF-44"])
    #expect(rules { $0.textBytes = 1 } == ["LASPDF-30", "LASPDF-23"])
  }

  @Test func `a file that ends early is never read as whole`() throws {
    let bytes = try TestPaper.whole().bytes()
    // Only the line feed at the very end can be missing.
    for length in stride(from: 0, to: bytes.count - 1, by: 97) {
      #expect(!rules(Array(bytes[..<length])).isEmpty, "\(length) bytes")
    }
  }

  @Test func `a spoilt file says what the good one says, or that it is spoilt`() throws {
    let bytes = try TestPaper.whole().bytes()
    let good = try #require(PDFReader.read(bytes, name: "prov.pdf").paper)
    var numbers = SeededNumbers(seed: 1912)
    for turn in 0..<400 {
      let (paper, findings) = PDFReader.read(Self.spoil(bytes, &numbers), name: "prov.pdf")
      guard findings.isEmpty else { continue }
      #expect(paper?.tags.text == good.tags.text, "turn \(turn)")
      #expect(paper?.pages.map(\.text) == good.pages.map(\.text), "turn \(turn)")
      #expect(paper?.title == good.title, "turn \(turn)")
    }
  }

  /// Nothing guards the text of such a file, so it may well say something else; it must only be read to an end.
  @Test func `a spoilt file without compression is read to an end`() throws {
    let bytes = try TestPaper.whole().bytes(isReadable: true)
    var numbers = SeededNumbers(seed: 1213)
    var told = 0
    for _ in 0..<400 where !rules(Self.spoil(bytes, &numbers)).isEmpty { told += 1 }
    #expect(told > 50)
  }

  private static func spoil(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var spoilt = bytes
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let bit: UInt8 = 1 << UInt8.random(in: 0..<8, using: &numbers)
      spoilt[Int.random(in: 0..<bytes.count, using: &numbers)] ^= bit
    }
    return spoilt
  }

  @Test func `an encrypted file is not read`() {
    let encrypt = "/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>/ID[(a)(b)]"
    #expect(rules(RawPDF().bytes(trailer: encrypt)) == ["LASPDF-04"])
    #expect(rules(RawPDF().bytes(trailer: "/#45ncrypt 9 0 R")) == ["LASPDF-04"])
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "qpdf is not installed"))
  func `a file that another program has encrypted is not read`() throws {
    for bits in ["40", "128", "256"] {
      let weak = bits == "256" ? [] : ["--allow-weak-crypto"]
      let bytes = try rewrite(weak + ["--encrypt", "", "hemligt", bits, "--"])
      #expect(rules(bytes) == ["LASPDF-04"])
    }
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "qpdf is not installed"))
  func `a paper that another program has written anew says the same`() throws {
    let before = try #require(PDFReader.read(try TestPaper.whole().bytes(), name: "prov.pdf").paper)
    for options in [["--qdf"], ["--object-streams=disable"], ["--linearize"], ["--object-streams=generate"]] {
      let (paper, findings) = PDFReader.read(try rewrite(options), name: "prov.pdf")
      #expect(findings.map(\.rule.rawValue) == [])
      #expect(paper?.tags.text == before.tags.text)
      #expect(paper?.pages.map(\.text) == before.pages.map(\.text))
    }
  }

  private func rewrite(_ options: [String]) throws -> [UInt8] {
    let bytes = try TestPaper.whole().bytes()
    return try Tool.inFolder { folder in
      let (before, after) = (folder.appending(path: "before.pdf"), folder.appending(path: "after.pdf"))
      try Data(bytes).write(to: before)
      let result = try Tool.qpdf.run(options + [before.path, after.path])
      try #require(result.status == 0, "\(result.errors)")
      return [UInt8](try Data(contentsOf: after))
    }
  }

  // MARK: Cross-references

  /// A file that is nothing but a cross-reference stream.
  private static func crossReferenceStream(_ rows: [UInt8], _ entries: String) -> [UInt8] {
    let start = Array("%PDF-1.7\n".utf8)
    let stream = RawPDF.stream(binary: rows, "/Type/XRef/Root 1 0 R" + entries)
    return start + Array("1 0 obj\n".utf8) + stream
      + Array("\nendobj\nstartxref\n\(start.count)\n%%EOF\n".utf8)
  }

  @Test(arguments: [
    "/Size 1", "/W[1 2 1]", "/Size 1/W[0 0 0]", "/Size 1/W[9 9 9]", "/Size 9/W[1 2 1]", "/Size -1/W[1 2 1]",
    "/Size 1/W[1 2 1]/Index[0]", "/Size 1/W[1 2 1]/Index[0 999999999999999]", "/Size 1/W[1 2 1]/Prev 9",
    "/Size 1/W[1 2 1]/Index[999999999 1]", "/Size 1/W[1 2 1]/Index[-1 1]",
    "/Size 1/W[1 2 1]/Prev 99999999999",
    "/Size 1/W[1 2 1]/Prev -1", "/Size 1/W[1 2 1]",
  ])
  func `a cross-reference stream that cannot be believed is found`(_ entries: String) {
    #expect(!rules(Self.crossReferenceStream([9, 0, 9, 0], entries)).isEmpty)
  }

  @Test func `sections that lead back to one another are found`() {
    let bytes = RawPDF().bytes()
    let start = String(decoding: bytes, as: UTF8.self).split(separator: "startxref\n")[1].split(
      separator: "\n")[0]
    #expect(rules(RawPDF().bytes(trailer: "/Prev \(start)")).contains("LASPDF-05"))
    #expect(rules(RawPDF().bytes(trailer: "/XRefStm 9")).contains("LASPDF-05"))
  }

  @Test func `what is written after the end is found`() {
    #expect(rules(RawPDF().bytes() + Array("mer".utf8)) == ["LASPDF-05"])
    #expect(rules(RawPDF().bytes() + Array(" \r\n".utf8)) == [])
  }

  @Test func `a key that stands twice is found`() {
    var file = RawPDF()
    file[9] = "<</S/P/P 8 0 R/Pg 3 0 R/K 0/K 1>>"
    #expect(rules(file).contains("LASPDF-05"))
  }

  @Test func `streams that claim to lie on top of one another are refused unopened`() {
    var file = RawPDF()
    for _ in 0..<2_000 { file.objects.append("<</Type/XRef/Length 9 0 R>>stream\n\nendstream") }
    #expect(rules(file) == ["LASPDF-06"])
  }

  /// Each of the objects is a string that holds all the following ones, so that reading all of them takes the square.
  @Test func `objects that lie on top of one another are read as far as the limit`() {
    let count = 20_000
    var file = RawPDF()
    file[9] = "<</S/P/Pg 3 0 R/K[0 " + (10..<10 + count).map { "\($0) 0 R" }.joined(separator: " ") + "]>>"
    var bytes = file.bytes()
    var table = "xref\n10 \(count)\n"
    for number in 10..<10 + count {
      let digits = String(bytes.count)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
      bytes += Array("\(number) 0 obj (\n".utf8)
    }
    bytes += Array((String(repeating: ")", count: count) + " endobj\n").utf8)
    let old = String(decoding: file.bytes(), as: UTF8.self).split(separator: "startxref\n")[1].split(
      separator: "\n")[0]
    let start = bytes.count
    bytes += Array(
      (table + "trailer\n<</Size \(10 + count)/Root 1 0 R/Prev \(old)>>\nstartxref\n\(start)\n%%EOF\n").utf8)
    #expect(rules(bytes).contains("LASPDF-06"))
  }

  // MARK: Filters and bombs

  @Test(arguments: [
    "/Filter/LZWDecode", "/Filter[/FlateDecode/FlateDecode]", "/Filter[/ASCIIHexDecode/FlateDecode]",
    "/Filter 9 0 R",
    "/F#69lter/LZWDecode", "/Filter/Fl", "/Filter%\n[/FlateDecode /FlateDecode]",
    "/Filter/FlateDecode/DecodeParms 9 0 R",
    "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 1000000000>>",
    "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 60000/Colors 60000>>",
    "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 9 0 R>>",
    "/Filter/FlateDecode/DecodeParms<</Predictor 2>>",
  ])
  func `a stream that is packed in another way is refused unopened`(_ entries: String) {
    var file = RawPDF()
    file[4] = RawPDF.stream("x", entries)
    #expect(rules(file).first == "LASPDF-07")
  }

  @Test func `a small file that swells beyond measure is refused`() {
    let zeros = Deflate.zeros(megabytes: 30)
    #expect(zeros.count < 200_000)
    for number in [4, 6] {
      var file = RawPDF()
      file.binary[number] = RawPDF.stream(binary: zeros, "/Filter/FlateDecode")
      #expect(rules(file).contains("LASPDF-06"))
    }
    #expect(rules(Self.crossReferenceStream(zeros, "/Filter/FlateDecode")).contains("LASPDF-06"))
  }

  // MARK: Trees

  @Test func `a page tree that turns back on itself ends`() {
    var file = RawPDF()
    file[2] = "<</Type/Pages/Kids[3 0 R 2 0 R 3 0 R]/Count 3>>"
    #expect(rules(file).contains("LASPDF-20"))
    file[2] = "<</Type/Pages/Kids[3 0 R]/Count 7>>"
    #expect(rules(file) == ["LASPDF-20"])
  }

  @Test func `a tag tree that turns back on itself ends`() {
    var file = RawPDF()
    file[9] = "<</S/P/P 8 0 R/Pg 3 0 R/K[0 8 0 R]>>"
    #expect(rules(file) == ["LASPDF-43"])
    file[8] = "<</S/Document/K[9 0 R 9 0 R]>>"
    file[9] = "<</S/P/Pg 3 0 R/K 0>>"
    #expect(rules(file) == ["LASPDF-43"])
  }

  @Test func `a tag tree of any depth or width is read as far as the limit`() {
    var file = RawPDF()
    file[9] = "<</S/P/K 10 0 R>>"
    for number in 10..<200 { file.objects.append("<</S/Div/K \(number + 1) 0 R>>") }
    #expect(rules(file) == ["LASPDF-42", "LASPDF-46"])
    file = RawPDF()
    file[9] = "<</S/P/Pg 3 0 R/K[0" + String(repeating: " 0", count: 100_000) + "]>>"
    #expect(rules(file) == ["LASPDF-45"])
    file[9] = "<</S/P/Pg 3 0 R/K[0" + String(repeating: "<</S/Span>>", count: 100_000) + "]>>"
    #expect(rules(file) == ["LASPDF-47"])
    file[9] = "<</S/P/Pg 3 0 R/K 0/A" + String(repeating: "[", count: 100_000) + "]>>"
    #expect(!rules(file).isEmpty)
  }

  @Test(arguments: ["1", "-1", "999999999"])
  func `a tag that points at nothing is found`(_ id: String) {
    var file = RawPDF()
    file[9] = "<</S/P/Pg 3 0 R/K[0 \(id)]>>"
    #expect(rules(file) == ["LASPDF-44"])
  }

  @Test func `a number beyond all measure is found`() {
    var file = RawPDF()
    file[9] = "<</S/P/Pg 3 0 R/K[0 99999999999999999999]>>"
    #expect(rules(file).contains("LASPDF-05"))
  }

  @Test func `kids that are no text of the page are named`() {
    var file = RawPDF()
    file[9] = "<</S/P/Pg 3 0 R/K[0<</Type/OBJR/Obj 5 0 R>>]>>"
    #expect(rules(file) == ["LASPDF-48"])
    file[9] = "<</S/P/Pg 3 0 R/K[0<</Type/MCR/MCID 0/Stm 4 0 R>>]>>"
    #expect(rules(file) == ["LASPDF-48"])
    file[9] = "<</S/P/K<</Type/MCR/MCID 0/Pg 3 0 R>>>>"
    #expect(rules(file) == [])
    file[9] = "<</P 8 0 R/K 0>>"
    #expect(rules(file) == ["LASPDF-41", "LASPDF-46"])
    file[7] = "<</K[]>>"
    #expect(rules(file) == ["LASPDF-40", "LASPDF-46"])
  }

  @Test func `roles are those of the standard where the file says so`() throws {
    var file = RawPDF()
    file[7] = "<</K 8 0 R/RoleMap<</Stycke/Text/Text/P/Ring/Ring>>>>"
    file[8] = "<</S/Ring/K 9 0 R>>"
    file[9] = "<</S/Stycke/Pg 3 0 R/K 0>>"
    let tags = try #require(PDFReader.read(file.bytes(), name: "prov.pdf").paper).tags
    #expect(tags.role == "Ring")
    #expect(tags.tags.map(\.role) == ["P"])
  }

  // MARK: Content

  @Test func `text that no tag owns is found`() {
    #expect(rules(content: "BT /F0 10 Tf /P<</MCID 0>>BDC <0041> Tj EMC <0042> Tj ET") == ["LASPDF-28"])
    #expect(
      rules(content: "BT /F0 10 Tf /P<</MCID 0>>BDC <0041> Tj EMC /P<</MCID 1>>BDC <0042> Tj EMC ET")
        == ["LASPDF-46"])
    #expect(
      rules(content: "BT /F0 10 Tf /P<</MCID 0>>BDC <0041> Tj EMC /P<</MCID 0>>BDC <0042> Tj EMC ET")
        == ["LASPDF-45"])
    #expect(
      rules(content: "BT /F0 10 Tf /P<</MCID 0/ActualText(B)>>BDC <0041> Tj EMC ET") == ["LASPDF-33"])
    #expect(rules(content: "BT /F0 10 Tf 3 Tr /P<</MCID 0>>BDC <0041> Tj EMC ET") == ["LASPDF-31"])
  }

  @Test func `marked content within marked content keeps its owner`() throws {
    let file = RawPDF(
      content: """
        BT /F0 10 Tf /Artifact BMC <0058> Tj EMC /P<</MCID 0>>BDC <0041> Tj
        /Span<</ActualText<FEFF00E5>>>BDC <0061> Tj /Span BMC <030A> Tj EMC EMC [<0044>-200<0045>]TJ
        /Artifact<</Type/Pagination/Subtype/Footer>>BDC (\\000Y) ' EMC q EMC Q ET
        """)
    let (paper, findings) = PDFReader.read(file.bytes(), name: "prov.pdf")
    #expect(findings.map(\.rule.rawValue) == [])
    #expect(paper?.tags.text == "AåDE")
    #expect(paper?.pages[0].text == "XAåDEY")
    #expect(
      paper?.pages[0].artifacts == [
        PDFArtifact(subtype: "", text: "X"), PDFArtifact(subtype: "Footer", text: "Y"),
      ])
  }

  @Test func `property lists may be named`() {
    var file = RawPDF(content: "BT /F0 10 Tf /P/Q1 BDC <00410042> Tj EMC ET")
    file[3] = file[3].replacing("/Font<<", with: "/Properties<</Q1<</MCID 0>>>>/Font<<")
    #expect(rules(file) == [])
  }

  @Test(arguments: [
    String(repeating: "/P<</MCID 0>>BDC ", count: 10_000), String(repeating: "q ", count: 100_000), "EMC",
    "Q",
    "/P<</MCID 0>>BDC", String(repeating: "[", count: 100_000), "(", "<41", "]", ">>", "<</A", "1..2 w",
    "BT BT <0",
    String(repeating: "1 ", count: 100_000) + "w", "{",
  ])
  func `content that cannot be understood is found`(_ content: String) {
    #expect(rules(content: content).contains("LASPDF-23"))
  }

  @Test func `what is not followed is told`() {
    let text = "BT /F0 10 Tf /P<</MCID 0>>BDC <0041> Tj EMC ET "
    var file = RawPDF(content: text + "/X Do")
    #expect(rules(file) == ["LASPDF-24"])
    file.objects.append(RawPDF.stream("x", "/Subtype/Image"))
    file[3] = file[3].replacing("/Font<<", with: "/XObject<</X 10 0 R>>/Font<<")
    #expect(rules(file) == [])
    file[10] = RawPDF.stream("x", "/Subtype/Form")
    #expect(rules(file) == ["LASPDF-24"])
    #expect(rules(content: "BI /W 1 /H 1 ID \u{1}(( EI " + text) == ["LASPDF-24"])
    file[3] = file[3].replacing("/XObject", with: "/ExtGState<</X<</Font[5 0 R 9]>>>>/XObject")
    file[4] = RawPDF.stream(text + "/X gs")
    #expect(rules(file) == ["LASPDF-24"])
    file[3] = file[3].replacing("/Font[5 0 R 9]", with: "/LW 1")
    #expect(rules(file) == [])
    for (key, value) in [("Annots", "[<</Subtype/FreeText>>]"), ("CropBox", "[0 0 9 9]"), ("Rotate", "180")] {
      file = RawPDF()
      file[3] = file[3].replacing("/Parent", with: "/\(key)\(value.first == "[" ? "" : " ")\(value)/Parent")
      #expect(rules(file) == [key == "Annots" ? "LASPDF-29" : "LASPDF-32"])
    }
    file = RawPDF()
    file[1] = file[1].replacing("/Lang", with: "/OpenAction<</S/JavaScript/JS(x)>>/Lang")
    #expect(rules(file) == ["LASPDF-11"])
  }

  // MARK: Fonts

  @Test func `text in a font without meaning is found`() throws {
    var file = RawPDF()
    file[5] = "<</Type/Font/Subtype/Type0/Encoding/Identity-H>>"
    let (paper, findings) = PDFReader.read(file.bytes(), name: "prov.pdf")
    #expect(findings.map(\.rule.rawValue) == ["LASPDF-26"])
    #expect(paper?.tags.text == "\u{FFFD}\u{FFFD}")
    file[5] = "<</Type/Font/Subtype/Type0/Encoding/Other>>"
    #expect(rules(file) == ["LASPDF-25"])
    file[5] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    #expect(rules(file) == ["LASPDF-26"])
    #expect(rules(content: "BT /P<</MCID 0>>BDC <0041> Tj EMC ET") == ["LASPDF-25"])
    #expect(rules(content: "BT /F0 10 Tf /P<</MCID 0>>BDC <004100> Tj EMC ET") == ["LASPDF-26"])
  }

  @Test(arguments: [
    ("2 beginbfchar <0041> <00660069> <0042> <D83DDE00> endbfchar", "fi😀"),
    ("1 beginbfrange <0041><0042> [<0058> <00590059>] endbfrange", "XYY"),
    ("1 beginbfrange <0040><0042> <D83DDE00> endbfrange", "😁😂"),
    ("1 beginbfrange <0041><0042> <00660069> endbfrange", "fifj"),
  ])
  func `a Unicode map is read as the standard has it`(_ map: String, _ words: String) {
    let (paper, findings) = PDFReader.read(RawPDF(map: map).bytes(), name: "prov.pdf")
    #expect(findings.map(\.rule.rawValue) == [])
    #expect(paper?.tags.text == words)
  }

  @Test(arguments: [
    "beginbfrange <0000><FFFF> <0041> endbfrange",
    "beginbfrange " + String(repeating: "<0000><FFFF><0000>", count: 20_000) + " endbfrange",
    "beginbfrange <0041><0042> [<0041>] endbfrange", "beginbfrange <0042><0041> <0041> endbfrange",
    "beginbfchar <41> <0041> endbfchar", "beginbfchar <0041> endbfchar", "beginbfchar <0041>", "/X usecmap",
    "beginbfrange <0041><0042> <00> endbfrange", "(",
  ])
  func `a Unicode map that cannot be believed is found`(_ map: String) {
    #expect(rules(RawPDF(map: map)) == ["LASPDF-27", "LASPDF-26"])
  }

  // MARK: Metadata

  @Test func `a title that stands in two ways is found`() {
    var file = RawPDF()
    file.objects.append("<</Title(En titel)>>")
    file[1] = file[1].replacing("/Lang", with: "/Metadata 11 0 R/Lang")
    func titled(_ title: String) -> [String] {
      var file = file
      file.objects.append(
        RawPDF.stream(
          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\(title)</rdf:li></rdf:Alt></dc:title>"))
      return rules(file.bytes(trailer: "/Info 10 0 R"))
    }
    #expect(titled("En titel") == [])
    #expect(titled("En annan") == ["LASPDF-10"])
  }

  @Test func `a page without a size is found`() {
    for box in ["[0 0 0 0]", "[0 0 595]", "[0 0 1e9 2]", "[0 0 99999999999999999999 1]", "null", "7"] {
      var file = RawPDF()
      file[3] = file[3].replacing("[0 0 595.276 841.89]", with: box)
      #expect(!rules(file).isEmpty, "\(box)")
    }
  }
}
