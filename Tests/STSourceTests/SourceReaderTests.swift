import STDiagnostics
import STSource
import Testing

@Suite struct SourceReaderTests {
  enum Kind: String, CaseIterable { case box, table }

  struct Row: Equatable {
    let name: String
    let width: Int

    init?(_ reader: inout SourceReader) {
      let name = reader.text("name")
      let width = reader.int("width", in: 1...600)
      guard let name, let width else { return nil }
      self.name = name
      self.width = width
    }
  }

  private func read(_ json: String) -> (value: [Row]?, findings: [Diagnostic]) {
    SourceReader.read(json: Array(json.utf8), file: "t.json") { reader in
      _ = reader.optionalChoice("kind", of: Kind.self)
      _ = reader.optionalBool("on")
      _ = reader.optionalTexts("tags")
      return reader.objects("rows") { Row(&$0) }
    }
  }

  @Test func aGoodTableBecomesValues() {
    let (rows, findings) = read(#"{"$schema":"x","kind":"box","on":true,"rows":[{"name":"a","width":5}]}"#)
    #expect(rows?.map(\.name) == ["a"])
    #expect(findings.isEmpty)
  }

  @Test func everyFaultIsReportedAtOnce() {
    let (rows, findings) = read(
      #"{"kind":"Box","on":1,"tags":["","b",3],"rows":[{"nmae":"a","width":601},{"name":"b"},7]}"#)
    #expect(rows == nil)
    #expect(
      findings.map(\.rule.rawValue) == [
        "INLAS-27", "INLAS-22", "INLAS-24", "INLAS-22", "INLAS-20", "INLAS-28", "INLAS-21", "INLAS-20",
        "INLAS-22",
      ])
    #expect(findings.contains { $0.remedy == "Menades ”name”?" && $0.location?.pointer == "/rows/0/nmae" })
    #expect(findings.contains { $0.remedy?.hasPrefix("Menades ”box”?") == true })
  }

  @Test func aFaultThatOnlyTheTableKnowsHasItsPlace() {
    let (value, findings) = SourceReader.read(json: Array(#"{"a":"x"}"#.utf8), file: "t.json") { reader in
      let text = reader.text("a")
      reader.fault("a", "Blanketten finns inte.")
      return text
    }
    #expect(value == nil)
    #expect(findings.map(\.rule) == [ReadingRule.invalidTable.id])
    #expect(findings.first?.location?.column == 6)
  }

  @Test func mapsKeepTheirOrder() {
    let (value, findings) = SourceReader.read(
      json: Array(#"{"m":{"b":"1","a":"2"},"o":{"k":{"n":3}}}"#.utf8), file: "t"
    ) {
      reader in
      let texts = reader.textMap("m")?.map { $0.key + $0.value }
      let objects = reader.objectMap("o") { key, reader in reader.int("n").map { key + String($0) } }?.map(
        \.value)
      return texts.flatMap { texts in objects.map { texts + $0 } }
    }
    #expect(value == ["b1", "a2", "k3"])
    #expect(findings.isEmpty)
  }

  @Test func identityNumbersNeverReachAMessage() {
    let (_, findings) = read(#"{"191212121212":1,"kind":"19121212-1212","rows":[]}"#)
    let printed = findings.map { "\($0)" }.joined()
    #expect(findings.count == 2)
    #expect(!printed.contains("1212-1212") && !printed.contains("191212121212"))
    #expect(printed.contains("19121212-••••"))
  }
}
