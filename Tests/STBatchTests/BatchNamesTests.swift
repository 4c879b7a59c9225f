import Testing

@testable import STBatch

@Suite struct BatchNamesTests {
  @Test func `a folder has the name of its file, and tells no identity number`() {
    var names = BatchNames()
    #expect(names.folder(for: "Anna Ek.json", index: 0) == "Anna-Ek")
    #expect(names.folder(for: "2026/åäö.XML", index: 1) == "2026-åäö")
    #expect(names.folder(for: "19121212-1212.json", index: 2) == "post-000003")
    #expect(names.folder(for: "../../etc.json", index: 3) == "etc")
    #expect(names.folder(for: ".json", index: 4) == "post-000005")
    #expect(names.folder(for: String(repeating: "x", count: 300), index: 5) == "post-000006")
  }

  @Test func `two files of one name have a folder each`() {
    var names = BatchNames()
    let found = ["a.json", "a.xml", "A.json", "a-2.json"].enumerated().map {
      names.folder(for: $0.element, index: $0.offset)
    }
    #expect(found == ["a", "a-2", "A-3", "a-2-2"])
  }
}
