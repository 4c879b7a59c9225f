import Foundation
import STDiagnostics
import STTestSupport
import STUpload
import Testing

@Suite(.enabled(if: ForeignDocuments.canMake, "needs the programs of scripts/setup test"))
struct ForeignDocumentTests {
  @Test func `ordinary documents have no faults, and other programs read our copies as before`() throws {
    let folder = try ForeignDocuments.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, format) in ForeignDocuments.formats {
      let file = folder.appending(path: name)
      let bytes = [UInt8](try Data(contentsOf: file))
      let before = try ForeignDocuments.text(of: file)
      let found = try format.inspect(bytes, UploadWork())
      #expect(
        found.findings.filter { $0.severity == .fel }.map { "\($0.rule.id.rawValue) \($0.place)" } == [],
        "\(name)")
      #expect(found.texts.contains { $0.isVisible }, "\(name)")

      let clean = try format.clean(bytes, UploadWork(), cleanMember: PlantedFile.keep)
      let after = try format.inspect(clean, UploadWork())
      #expect(
        after.findings.filter(\.isRemovable).map { "\($0.rule.id.rawValue) \($0.place)" } == [], "\(name)")
      #expect(after.texts.filter(\.isVisible) == found.texts.filter(\.isVisible), "\(name)")
      let twice = try format.clean(clean, UploadWork(), cleanMember: PlantedFile.keep)
      #expect(twice == clean, "\(name)")
      let traces = try PlantedFile.parts(of: clean, with: PlantedFile.secret)
      #expect(traces == [], "\(name)")
      try Data(clean).write(to: file)
      let reread = try ForeignDocuments.text(of: file)
      #expect(reread == before, "\(name)")
    }
  }
}
