import STDiagnostics
import STUpload
import Testing

@Suite struct SlideFormatTests {
  private let format = OfficeFormat(.pptx)

  @Test func `a shape outside the slide is told of`() throws {
    for x in [-100, 1_000, Int.max] {
      let sample = SlidePlaces.make(content: SlidePlaces.shape("utanför", x: x))
      let found = try format.inspect(sample.bytes(), UploadWork())
      #expect(found.findings.map(\.rule.id.rawValue) == ["FIL-263"])
    }
    let edge = SlidePlaces.make(content: SlidePlaces.shape("på kanten", x: -99))
    let found = try format.inspect(edge.bytes(), UploadWork())
    #expect(found.findings == [])
  }

  @Test func `links that turn pages stay`() throws {
    let link = "<a:hlinkClick r:id=\"\" action=\"ppaction://hlinkshowjump?jump=nextslide\"/>"
    let sample = SlidePlaces.make(content: SlidePlaces.shape("nästa", link: link))
    let clean = try format.clean(sample.bytes(), UploadWork(), cleanMember: PlantedFile.keep)
    let parts = try PlantedFile.parts(of: clean, with: "nextslide")
    #expect(parts == [SlidePlaces.first])
  }
}
