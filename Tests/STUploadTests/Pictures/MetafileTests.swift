import STTestSupport
import Testing

@testable import STUpload

@Suite struct MetafileTests {
  private static let plain: [(name: String, format: any UploadFormat, bytes: [UInt8], text: [String])] = [
    ("emf", EMFFormat(), MetafileMaker.emf(MetafileMaker.text("Månad")), ["Månad"]),
    ("emf+", EMFFormat(), MetafileMaker.emf(MetafileMaker.enhanced(0x4001, [1, 2, 3, 4])), []),
    ("wmf", WMFFormat(), MetafileMaker.wmf(), []),
    ("wmf without frame", WMFFormat(), MetafileMaker.wmf(hasFrame: false), []),
    (
      "svm", SVMFormat(),
      MetafileMaker.svm([
        MetafileMaker.text("M?nad", drawn: "Månad"), MetafileMaker.wideText("År", drawn: "År"),
        MetafileMaker.remark("XTEXT_EOL"),
        MetafileMaker.remark("XPATHFILL_SEQ_BEGIN", [1, 2]),
      ]), ["Månad", "År"]
    ),
  ]

  @Test(arguments: plain.indices)
  func `a plain metafile has no finding, shows its text and stays as it is`(_ index: Int) throws {
    let (name, format, bytes, text) = Self.plain[index]
    #expect(
      try FileKind.of(bytes, UploadWork())?.rawValue == name.prefix { $0.isLetter }.description)
    let inspection = try PictureChecks.inspect(format, bytes)
    #expect(inspection.findings == [])
    #expect(inspection.texts.filter(\.isVisible).map(\.text) == text)
    #expect(try PictureChecks.clean(format, bytes) == bytes)
  }

  @Test(arguments: PlantedMetafiles.all.filter { $0.fate == .removed })
  func `a cleaned metafile draws as one that never hid anything`(_ file: PlantedFile) throws {
    let format = try #require(try FileKind.of(file.bytes, UploadWork())?.format)
    let clean = try PictureChecks.clean(format, file.bytes)
    let plain: [UInt8]? =
      switch (file.ending, file.name) {
      case (_, "wmf/remark without a frame"): MetafileMaker.wmf(hasFrame: false)
      case (_, "svm/other letters than are drawn"), (_, "svm/other Unicode than is drawn"): nil
      case ("emf", _): MetafileMaker.emf()
      case ("wmf", _): MetafileMaker.wmf()
      default: MetafileMaker.svm()
      }
    if let plain { #expect(clean == plain) }
    #expect(try PictureChecks.clean(format, clean) == clean)
  }

  @Test(arguments: plain.indices)
  func `a metafile that is cut or spoilt ends in a value or a refusal`(_ index: Int) throws {
    let (_, format, bytes, _) = Self.plain[index]
    try PictureChecks.spoil(bytes, format, seed: UInt64(100 + index))
  }
}
