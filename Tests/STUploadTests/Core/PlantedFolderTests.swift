import Foundation
import STTestSupport
import Testing

@Suite struct PlantedFolderTests {
  @Test(.enabled(if: PlantedFolder.path != nil, "only where BILAGA_PLANTED names a folder"))
  func `planted files are written where they are asked for`() throws {
    let path = try #require(PlantedFolder.path)
    let pictures = PictureTools.hasPillow ? try PlantedPictures.all() : []
    try PlantedFolder.write(PlantedFiles.all + pictures, to: path)
  }

  @Test func `a folder of planted files has a list with a line for each`() throws {
    try Tool.inFolder { folder in
      try PlantedFolder.write(PlantedTexts.all, to: folder.path)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.count == PlantedTexts.all.count + 1)
      let index = try String(contentsOf: folder.appending(path: "index.tsv"), encoding: .utf8)
      #expect(index.split(separator: "\n").count == PlantedTexts.all.count)
    }
  }
}
