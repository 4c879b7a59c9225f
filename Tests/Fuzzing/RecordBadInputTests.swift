import STDiagnostics
import STIngest
import Testing

/// Input that is broken, foreign or hostile: each gives findings with a place, none a crash, and none costs more than
/// the limits allow. The cap on time is generous because it is only there to catch what grows without bound.
@Suite(.serialized) struct RecordBadInputTests {
  private func refuse(_ bytes: [UInt8], _ what: String, within limit: Duration = .seconds(20)) -> [Diagnostic]
  {
    let clock = ContinuousClock()
    var findings: [Diagnostic] = []
    let time = clock.measure {
      let result = RecordReader.read(bytes: bytes, file: "r")
      #expect(result.document == nil, "\(what) was read")
      findings = result.findings
    }
    #expect(time < limit, "\(what) took \(time)")
    #expect(!findings.isEmpty && findings.count <= 402, "\(what)")
    #expect(findings.first?.location != nil && findings.hasErrors, "\(what)")
    #expect(
      findings.allSatisfy { $0.message.utf8.count < 400 && ($0.location?.pointer.utf8.count ?? 0) < 20_000 })
    return findings
  }

  private func rules(_ bytes: [UInt8], _ what: String = #function) -> Set<String> {
    Set(refuse(bytes, what).map(\.rule.rawValue))
  }

  @Test func theCorpusItselfIsGood() {
    #expect(RecordReader.read(bytes: Corpus.json, file: "r").findings == [])
    #expect(RecordReader.read(bytes: Corpus.xml, file: "r").findings == [])
  }

  @Test(arguments: [Corpus.json, Corpus.xml])
  func everyTruncationIsRefused(whole: [UInt8]) {
    // The final brace or bracket is the last byte but blanks: every shorter piece is broken.
    let end = whole.lastIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: ">") } ?? 0
    for step in 0..<200 {
      let offset = end * step / 200
      let findings = refuse(Array(whole[..<offset]), "truncation at \(offset)")
      #expect(findings.first?.location?.line ?? 0 >= 1)
    }
  }

  @Test(arguments: [Corpus.json, Corpus.xml])
  func flippedBitsGiveARecordOrFindings(whole: [UInt8]) {
    var generator = Generator(seed: 7)
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^=
          1 << UInt8.random(in: 0..<8, using: &generator)
      }
      let (document, findings) = RecordReader.read(bytes: bytes, file: "r")
      #expect((document == nil) == findings.hasErrors)
    }
  }

  @Test(arguments: [Corpus.json, Corpus.xml])
  func mixedUpPiecesGiveARecordOrFindings(whole: [UInt8]) {
    var generator = Generator(seed: 11)
    for _ in 0..<1000 {
      var bytes = whole
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let piece = Array(bytes[start..<min(bytes.count, start + Int.random(in: 1...80, using: &generator))])
      let place = Int.random(in: 0...bytes.count, using: &generator)
      bytes.insert(contentsOf: piece, at: place)
      let (document, findings) = RecordReader.read(bytes: bytes, file: "r")
      #expect((document == nil) == findings.hasErrors)
    }
  }

  @Test(arguments: [Corpus.json, Corpus.xml])
  func foreignEncodingsAreNamed(whole: [UInt8]) {
    let text = String(decoding: whole, as: UTF8.self)
    let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let wide = text.unicodeScalars.flatMap { [UInt8(0), 0, UInt8($0.value >> 8), UInt8($0.value & 255)] }
    for bytes in [little, big, wide, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(rules(bytes) == ["INLAS-04"])
    }
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(rules(latin) == ["INLAS-05"])
  }

  @Test func anXMLDeclarationOfAnotherEncodingIsNamed() {
    #expect(rules(Array("<?xml version='1.0' encoding='ISO-8859-1'?><stRecord/>".utf8)) == ["INLAS-04"])
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":["])
  func nestingIsCountedNotFollowed(piece: String) {
    let small = Array(String(repeating: piece, count: 19_000_000 / piece.utf8.count).utf8)
    #expect(rules(small) == ["INLAS-06"])
    #expect(rules(small + small + small) == ["INLAS-02"])
  }

  @Test func deepXMLIsStopped() {
    #expect(rules(Array(("<a>" + String(repeating: "<a>", count: 5_000_000)).utf8)) == ["INLAS-06"])
  }

  @Test func manyElementsOnOneLineDoNotTakeQuadraticTime() {
    let many = String(repeating: "<a/>", count: 400_000)
    let found = rules(Array("<stRecord xmlns=\"urn:st-record:1\">\(many)</stRecord>".utf8))
    #expect(found.isSuperset(of: ["INLAS-44", "INLAS-09"]))
  }

  @Test(arguments: [
    "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><stRecord>&x;</stRecord>",
    "<!DOCTYPE r SYSTEM \"http://example.org/r.dtd\"><stRecord/>",
    "<!-- a --><?p i?>\n<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://example.org/p\">%p;]><stRecord/>",
    "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
      + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><stRecord>&c;</stRecord>",
  ])
  func documentTypesAreRefusedUnread(text: String) {
    #expect(rules(Array(text.utf8)) == ["INLAS-41"])
  }

  @Test func unknownEntitiesAreNotFollowed() {
    #expect(rules(Array("<stRecord xmlns=\"urn:st-record:1\">&passwd;</stRecord>".utf8)) == ["INLAS-40"])
  }

  @Test(arguments: [" ", "  ", "\u{200B}", "\u{FEFF}", "\u{A0}\u{2003}", "\u{AD}", "\u{E0041}"])
  func textsWithNothingToSeeAreNotFilledIn(text: String) {
    let json = String(decoding: Corpus.json, as: UTF8.self).replacing("Prövsson", with: text)
    #expect(rules(Array(json.utf8)) == ["INLAS-24"])
  }

  @Test func aZeroByteDoesNotHideTheRestOfTheXML() {
    #expect(rules(Corpus.xml + [0]) == ["INLAS-40"])
    #expect(rules(Corpus.xml + [0] + Array("<mer/>".utf8)) == ["INLAS-40"])
  }

  @Test func aHundredThousandRepeatedKeysAreReportedBriefly() {
    let text = "{" + Array(repeating: "\"a\":0", count: 100_000).joined(separator: ",") + "}"
    #expect(rules(Array(text.utf8)) == ["INLAS-13", "INLAS-09"])
  }

  @Test func aHundredThousandUnknownKeysAreReportedBriefly() {
    let text = "{" + (0..<100_000).map { "\"a\($0)\":0" }.joined(separator: ",") + "}"
    #expect(rules(Array(text.utf8)).isSuperset(of: ["INLAS-21", "INLAS-09"]))
  }

  @Test func oneTextOfAlmostTheWholeLimitIsTooLong() {
    let long = String(repeating: "a", count: 19_900_000)
    let json = String(decoding: Corpus.json, as: UTF8.self).replacing("Prövsson", with: long)
    #expect(rules(Array(json.utf8)) == ["INLAS-25"])
    let xml = String(decoding: Corpus.xml, as: UTF8.self).replacing("Prövsson", with: long)
    #expect(!rules(Array(xml.utf8)).isEmpty)
  }

  @Test func hugeKeysDoNotFloodTheFindings() {
    let key = String(repeating: "k", count: 10_000_000)
    let ext =
      "\"ext\": {\"\(key)\": [" + Array(repeating: "\"\\u0007\"", count: 1000).joined(separator: ",")
      + "]}, \"schema\""
    let json = String(decoding: Corpus.json, as: UTF8.self).replacing(
      "\"ext\": {\"x\": [1, 2.5, null, true, \"y\"]}", with: "\"plan\": {}"
    ).replacing("\"schema\"", with: ext)
    #expect(rules(Array(json.utf8)) == ["INLAS-25", "INLAS-29", "INLAS-09"])
  }

  @Test func hugeAttributesAndNamesAreRefused() {
    let long = String(repeating: "a", count: 12_000_000)
    #expect(!rules(Array("<stRecord xmlns=\"urn:st-record:1\" x=\"\(long)\"/>".utf8)).isEmpty)
    #expect(!rules(Array("<stRecord xmlns=\"urn:st-record:1\"><\(long)/></stRecord>".utf8)).isEmpty)
  }

  @Test func manyAttributesDoNotTakeQuadraticTime() {
    let many = (0..<200_000).map { " a\($0)=\"\"" }.joined()
    #expect(rules(Array("<stRecord xmlns=\"urn:st-record:1\"\(many)/>".utf8)) == ["INLAS-07"])
    let hidden = (0..<100_000).map { " a\($0)=\">\"" }.joined()
    #expect(rules(Array("<!-- <a \" --><stRecord xmlns=\"urn:st-record:1\"\(hidden)/>".utf8)) == ["INLAS-07"])
    let names = (0..<200_000).map { " xmlns:a\($0)=\"u\($0)\"" }.joined()
    #expect(rules(Array("<stRecord xmlns=\"urn:st-record:1\"\(names)/>".utf8)) == ["INLAS-07"])
  }

  @Test(arguments: [
    "%PDF-1.7 x", "PK\u{3}\u{4}", "<!DOCTYPE html><html></html>", "<html>", "hej", "{\\rtf1 x}",
  ])
  func otherFilesAreCalledByTheirKind(start: String) {
    #expect(rules(Array(start.utf8)) == ["INLAS-03"])
  }

  @Test func binaryFilesAreCalledByTheirKind() {
    for bytes: [UInt8] in [[0x89, 0x50, 0x4E, 0x47, 0x0D], [0xFF, 0xD8, 0xFF, 0xE0], [0x1F, 0x8B, 8, 0]] {
      #expect(rules(bytes) == ["INLAS-03"])
    }
    #expect(rules([]) == ["INLAS-01"])
    #expect(rules([0, 0, 0, 0, 0]) == ["INLAS-03"])
  }
}
