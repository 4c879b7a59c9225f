import STDiagnostics
import Testing

@testable import STUpload

@Suite(.enabled(if: PictureTools.hasPillow, "needs Pillow (scripts/setup test)"))
struct PictureTickTests {
  private static let planted = try? PlantedPictures.all()

  @Test(arguments: PictureTicks.rows.map(\.tick))
  func `every line of the list of hiding places has a planted picture`(_ tick: String) throws {
    let row = try #require(PictureTicks.rows.first { $0.tick == tick })
    let names = Set(try #require(Self.planted).map(\.name))
    #expect(!row.files.isEmpty && row.files.filter { !names.contains($0) } == [])
  }

  /// Planted here: what goes. Told of by tests of their own: frames, croppings and what no showing brings forth.
  @Test(
    arguments: UploadRule.pictures.map(\.id.rawValue).filter {
      !["FIL-321", "FIL-322", "FIL-324"].contains($0)
    })
  func `every rule of pictures has a planted picture`(_ id: String) throws {
    let planted = try #require(Self.planted)
    #expect(planted.contains { $0.rule == id })
  }

  @Test func `planted pictures are cleaned as whole files`() throws {
    let checker = try TestChecker.make()
    for file in try #require(Self.planted) { try file.check(checker) }
  }
}
