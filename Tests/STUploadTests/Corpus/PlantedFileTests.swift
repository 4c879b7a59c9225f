import STDiagnostics
import STUpload
import Testing

@Suite struct PlantedFileTests {
  @Test(arguments: PlantedFiles.all)
  func `what is planted is found, and removed, told of or stopped`(_ file: PlantedFile) throws {
    try file.check(TestChecker.make())
  }

  @Test
  func `no two planted files have the same name, and none is said to be drawn otherwise that is not there`() {
    let names = Set(PlantedFiles.all.map(\.fileName))
    #expect(names.count == PlantedFiles.all.count)
    #expect(PlantedFiles.drawnOtherwise.keys.filter { !names.contains($0) }.sorted() == [])
  }

  /// These stop a file, or tell of what no single place hides: they have tests of their own.
  private static let elsewhere: Set<String> = [
    "FIL-111", "FIL-113", "FIL-118", "FIL-119", "FIL-122", "FIL-155", "FIL-162", "FIL-170", "FIL-321",
    "FIL-322", "FIL-324",
  ]

  @Test(.enabled(if: PictureTools.hasPillow, "needs Pillow (scripts/setup test)"))
  func `every rule of a kind of file has a planted file`() {
    let planted = Set(PlantedFiles.all.map(\.rule))
    let rules = Set(UploadRule.all.map(\.id.rawValue).filter { !$0.hasPrefix("FIL-0") })
    #expect(rules.subtracting(planted).subtracting(Self.elsewhere).sorted() == [])
    #expect(planted.intersection(Self.elsewhere).sorted() == [])
  }

  @Test(
    .enabled(if: PictureTools.hasPillow, "needs Pillow (scripts/setup test)"),
    arguments: TickList.rows + PictureTicks.rows)
  func `every line of the list of hiding places has a planted file`(_ tick: String, _ files: [String]) {
    let names = Set(PlantedFiles.all.map(\.name))
    let missing = files.filter { !names.contains($0) }
    #expect(!files.isEmpty && missing == [])
  }
}
