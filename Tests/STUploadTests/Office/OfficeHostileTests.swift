import STDiagnostics
import STUpload
import Testing

@Suite struct OfficeHostileTests {
  private let format = OfficeFormat(.docx)

  private func refusal(of bytes: [UInt8]) -> String? {
    do throws(UploadRefusal) {
      _ = try format.inspect(bytes, UploadWork())
      return nil
    } catch {
      return "\(error.finding.rule.id.rawValue) \(error.finding.place)"
    }
  }

  private func document(_ text: String) -> [UInt8] {
    var sample = WordSample.make()
    sample.parts[0].bytes = Array(text.utf8)
    return sample.bytes()
  }

  @Test func `a document cut off anywhere is refused as damaged`() throws {
    let whole = WordSample.make().bytes()
    for step in 0..<100 {
      #expect(refusal(of: Array(whole.prefix(whole.count * step / 100)))?.hasPrefix("FIL-") == true)
    }
  }

  @Test(arguments: [
    ("<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><w>&b;</w>", "FIL-005"),
    ("<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w/>", "FIL-005"),
    ("<w>&unknown;</w>", "FIL-005"),
    (String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300), "FIL-007"),
    ("<w " + (0..<300).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>", "FIL-007"),
    ("<w " + (0..<100).map { "xmlns:a\($0)=\"u\"" }.joined(separator: " ") + "/>", "FIL-007"),
    ("<w><a></w>", "FIL-005"),
    ("", "FIL-005"),
    ("<w>\u{0}</w>", "FIL-005"),
  ])
  func `hostile markup is refused with the right word`(_ text: String, _ rule: String) {
    #expect(refusal(of: document(text)) == "\(rule) word/document.xml")
  }

  @Test func `very many elements are refused`() {
    let text = "<w>" + String(repeating: "<a/>", count: 500_001) + "</w>"
    #expect(refusal(of: document(text)) == "FIL-007 word/document.xml")
  }

  @Test func `relationships that go in a circle come to an end`() throws {
    var sample = WordSample.make()
    sample.add(
      "word/theme.xml", "theme+xml",
      "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/>")
    sample.relate(WordSample.document, "rId2", "theme", "theme.xml")
    sample.relate("word/theme.xml", "rId1", "theme", "document.xml")
    sample.relate("word/theme.xml", "rId2", "theme", "../../../../etc/passwd")
    let found = try format.inspect(sample.bytes(), UploadWork())
    #expect(found.findings.map { $0.rule.id.rawValue } == ["FIL-232"])
  }

  @Test func `a package without its list of types is refused`() {
    let bytes = ZipArchive.write([ZipArchive.File("word/document.xml", Array("<w/>".utf8))])
    #expect(refusal(of: bytes) == "FIL-005 [Content_Types].xml")
  }
}
