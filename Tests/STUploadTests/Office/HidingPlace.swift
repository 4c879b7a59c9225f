import STDiagnostics
import STUpload
import Testing

/// A place where something can hide, with a document that hides it there.
struct HidingPlace: Sendable, CustomTestStringConvertible {
  /// What is planted; no ordinary word has these letters.
  static let secret = "Xyzzyhemlis"

  let name: String
  let rule: String
  let bytes: [UInt8]

  var testDescription: String { name }

  /// Holds a format to it: the place is found, nothing is left of it, what is seen stays, and once is enough.
  func check(_ format: any UploadFormat, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let found = try format.inspect(bytes, UploadWork())
    #expect(
      found.findings.contains { $0.rule.id.rawValue == rule && $0.isRemovable },
      "found \(found.findings.map { "\($0.rule.id.rawValue) \($0.place)" })", sourceLocation: sourceLocation)
    let visible = found.texts.filter(\.isVisible).map(\.text)
    #expect(!visible.contains { $0.contains(Self.secret) }, sourceLocation: sourceLocation)

    let clean = try format.clean(bytes, UploadWork(), cleanMember: Self.keep)
    let traces = try Self.parts(of: clean, with: Self.secret)
    #expect(traces == [], sourceLocation: sourceLocation)
    let after = try format.inspect(clean, UploadWork())
    #expect(
      after.findings.filter(\.isRemovable).map { "\($0.rule.id.rawValue) \($0.place) \($0.excerpt ?? "")" }
        == [],
      sourceLocation: sourceLocation)
    #expect(after.texts.filter(\.isVisible).map(\.text) == visible, sourceLocation: sourceLocation)
    let twice = try format.clean(clean, UploadWork(), cleanMember: Self.keep)
    #expect(twice == clean, sourceLocation: sourceLocation)
  }

  static func keep(_ member: Inspection.Member, _ work: UploadWork) -> [UInt8] { member.bytes }

  /// The names of all entries of an archive that hold a word, in their names or in their content.
  static func parts(of archive: [UInt8], with word: String) throws -> [String] {
    let work = UploadWork()
    let zip = try ZipArchive.read(archive, work)
    let letters = Array(word.utf8)
    return try zip.entries.filter { entry in
      let content = try zip.content(of: entry, work)
      return entry.name.contains(word) || Self.holds(content, letters)
    }.map(\.name)
  }

  private static func holds(_ content: [UInt8], _ word: [UInt8]) -> Bool {
    content.indices.contains { content[$0] == word.first && content[$0...].starts(with: word) }
  }
}
