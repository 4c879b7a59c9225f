import Foundation
import STIngest
import Testing

@Suite struct SampleTests {
  static let folder = URL(filePath: #filePath).appending(path: "../../../Samples/records").standardized

  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".json") || $0.hasSuffix(".xml") }.sorted()
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: name)))
  }

  @Test func thereAreSamples() { #expect(Self.names.count >= 4) }

  @Test(arguments: names)
  func isReadAndTheSameInBothForms(name: String) throws {
    let (document, findings) = RecordReader.read(bytes: try bytes(name), file: name)
    #expect(findings == [])
    let record = try #require(document).record
    for form in [RecordWriter.json(record), RecordWriter.xml(record)] {
      let again = try #require(RecordReader.read(bytes: form, file: name).document).record
      #expect(again == record)
      #expect(RecordWriter.canonicalHash(again) == RecordWriter.canonicalHash(record))
    }
  }

  @Test(arguments: names.filter { $0.hasSuffix(".xml") })
  func theXMLFormSaysTheSameAsTheJSON(name: String) throws {
    let json = name.replacing(".xml", with: ".json")
    let left = try #require(RecordReader.read(bytes: try bytes(name), file: name).document).record
    let right = try #require(RecordReader.read(bytes: try bytes(json), file: json).document).record
    #expect(RecordWriter.canonicalHash(left) == RecordWriter.canonicalHash(right))
  }
}
