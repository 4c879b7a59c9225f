import STDiagnostics
import STModel
import STSource
import Testing

@testable import STIngest

@Suite struct RoundTripTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func read(_ bytes: [UInt8]) throws -> RecordDocument {
    let (document, findings) = RecordReader.read(bytes: bytes, file: "r")
    #expect(findings == [])
    return try #require(document)
  }

  @Test func everyKeyOfTheSchemaSurvivesTheRecord() throws {
    let document = try read(MaximalRecord.json)
    #expect(text(JSONWriter.canonical(MaximalRecord.node)) == text(RecordWriter.canonical(document.record)))
    #expect(text(RecordWriter.json(document.record)) == text(MaximalRecord.json))
  }

  @Test func everyKeyOfTheSchemaSurvivesXML() throws {
    let record = try read(MaximalRecord.json).record
    let xml = RecordWriter.xml(record)
    let again = try read(xml)
    #expect(again.format == .xml)
    #expect(text(RecordWriter.canonical(again.record)) == text(RecordWriter.canonical(record)))
    #expect(again.record == record)
    #expect(RecordWriter.canonicalHash(again.record) == RecordWriter.canonicalHash(record))
    #expect(text(RecordWriter.xml(again.record)) == text(xml))
  }

  @Test func aKeyThatTheDecoderForgetsIsSeen() throws {
    // The proof that the first test can fail: without one member the canonical forms differ.
    let document = try read(MaximalRecord.json)
    var record = document.record
    record.people[0].title = nil
    #expect(RecordWriter.canonical(record) != JSONWriter.canonical(MaximalRecord.node))
  }

  @Test func whatMeansTheSameIsHashedTheSame() throws {
    let json = text(MaximalRecord.json)
    let other = json.replacing("33.33", with: "33.330")
    #expect(other != json)
    let hash = RecordWriter.canonicalHash(try read(Array(json.utf8)).record)
    #expect(try RecordWriter.canonicalHash(read(Array(other.utf8)).record) == hash)
    let changed = try read(Array(json.replacing("33.33", with: "33.34").utf8)).record
    #expect(RecordWriter.canonicalHash(changed) != hash)
  }

  @Test func placesPointIntoBothForms() throws {
    let json = try read(MaximalRecord.json)
    let place = json.location(of: "/people/1/familyName")
    let lines = text(MaximalRecord.json).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[place.line - 1].utf8.dropFirst(place.column - 1).starts(with: "\"Åsa".utf8))

    let bytes = RecordWriter.xml(json.record)
    let xml = try read(bytes)
    let there = xml.location(of: "/people/1/familyName")
    #expect(there.pointer == "/stRecord/people/person[2]/familyName")
    let xmlLines = text(bytes).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(xmlLines[there.line - 1].utf8.dropFirst(there.column - 1).starts(with: "<familyName>".utf8))
    #expect(xml.location(of: "/people/0/id").pointer == "/stRecord/people/person[1]/@id")
    #expect(
      xml.location(of: "/provenance/fieldSources/~1periods~10~1percent/confidence").pointer
        == "/stRecord/provenance/fieldSources/fieldSource[2]/confidence")
  }

  @Test func placesHoldBeyondWhatTheParserKeeps() throws {
    // More lines than 16 bits count, wide characters, a byte order mark, and two people on one line.
    let blank = String(repeating: "<!-- å -->\n", count: 70_000)
    let xml = text(XMLRecordWriter.write(MaximalRecord.node)).replacing("<people>", with: blank + "<people>")
      .replacing("</person>\n    <person ", with: "</person><person ")
    let document = try read([0xEF, 0xBB, 0xBF] + Array(xml.utf8))
    let lines = ("\u{FEFF}" + xml).split(separator: "\n", omittingEmptySubsequences: false)
    for (pointer, tag) in [
      ("/people/1", "<person "), ("/people/1/contact", "<contact>"), ("/periods/0", "<period "),
    ] {
      let place = document.location(of: pointer)
      #expect(lines[place.line - 1].utf8.dropFirst(place.column - 1).starts(with: tag.utf8), "\(place)")
      #expect(place.line > 70_000)
    }
  }
}
