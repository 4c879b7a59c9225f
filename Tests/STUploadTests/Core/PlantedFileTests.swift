import STDiagnostics
import STUpload
import Testing

@Suite struct PlantedFileTests {
  @Test(arguments: PlantedFiles.all)
  func `what is planted is found, and removed, told of or stopped`(_ file: PlantedFile) throws {
    try file.check(TestChecker.make())
  }

  @Test func `no two planted files have the same name`() {
    let names = PlantedFiles.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  /// Rules of pictures are planted in the suites of their kinds.
  @Test(
    arguments: UploadRule.all.map(\.id.rawValue).filter {
      $0.hasPrefix("FIL-2") || $0.hasPrefix("FIL-4")
    })
  func `every rule of documents, text, mail and archives has a planted file`(_ id: String) {
    #expect(PlantedFiles.all.contains { $0.rule == id })
  }

  @Test(arguments: TickList.rows.map(\.tick))
  func `every line of the list of hiding places has a planted file`(_ tick: String) throws {
    let row = try #require(TickList.rows.first { $0.tick == tick })
    let names = Set(PlantedFiles.all.map(\.name))
    let missing = row.files.filter { !names.contains($0) }
    #expect(!row.files.isEmpty && missing == [])
  }
}
