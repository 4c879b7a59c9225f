import Foundation
import STDiagnostics
import STTestSupport
import STUpload
import Testing

/// Ordinary documents of many kinds and programs, which hide nothing but what those programs always write.
@Suite(.enabled(if: OrdinaryDocument.canMake, "needs the programs of scripts/setup test"))
struct OrdinaryTests {
  @Test func `nothing but the known metadata is found, and that is all that goes`() throws {
    let documents = try #require(OrdinaryDocument.all)
    #expect(documents.count >= 40)
    #expect(documents.count { $0.rules.isEmpty } >= 40)
    let checker = try TestChecker.make()
    for document in documents {
      let found = checker.inspect(document.bytes, name: document.name)
      #expect(Set(found.rules) == document.rules, "\(document.name): \(found.findings.map(\.message))")
      #expect(found.status == (document.rules.isEmpty ? .ren : .fynd), "\(document.name)")
      let cleaned = checker.clean(document.bytes, name: document.name)
      #expect(Set(cleaned.removedRules) == document.rules, "\(document.name)")
      #expect(
        checker.inspect(try #require(cleaned.copy).bytes, name: document.name).status == .ren,
        "\(document.name)")
    }
  }

  @Test func `copies are drawn and read as before`() throws {
    let documents = try #require(OrdinaryDocument.all)
    let checker = try TestChecker.make()
    try Tool.inFolder { folder in
      for document in documents where Tool.soffice.isInstalled || !document.isOffice {
        let copy = try #require(checker.clean(document.bytes, name: document.name).copy)
        try document.write(document.bytes, to: folder.appending(path: "before"))
        try document.write(copy.bytes, to: folder.appending(path: "after"))
      }
      let different = try CorpusPrograms.differences(in: folder)
      #expect(different == [])
    }
  }
}
