import Foundation
import STDiagnostics
import STUpload
import Testing

/// A scanned page is a picture in a PDF file, with what the camera wrote.
@Suite struct PDFPictureTests {
  /// Grey, 8 by 8.
  private static let picture = """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////
    ////////////////////////wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAA
    AAD/2gAIAQEAAD8AP//Z
    """

  private static func file(_ remark: [UInt8]) throws -> [UInt8] {
    var picture = [UInt8](try #require(Data(base64Encoded: picture, options: .ignoreUnknownCharacters)))
    picture.insert(contentsOf: [0xFF, 0xFE, 0, UInt8(remark.count + 2)] + remark, at: 2)
    var file = HandmadePDF(content: "q 100 0 0 100 72 500 cm /X0 Do Q")
    let entries = "/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray"
    file.resources = "/XObject<</X0 \(file.add(HandmadePDF.stream(picture, entries + "/Filter/DCTDecode")))>>"
    return file.bytes
  }

  private static let secret = Array(PlantedPDF.secret.utf8)

  @Test func `a table of colours that two pictures share is as long as the one that sees most of it needs`()
    throws
  {
    var file = HandmadePDF(content: "q 9 0 0 9 72 500 cm /X0 Do /X1 Do Q")
    let table = file.add(HandmadePDF.stream([0, 255, 7, 9] + Self.secret))
    let pictures = [3, 1].enumerated().map { index, last in
      let space = "[/Indexed/DeviceGray \(last) \(table)]"
      let entries = "/Type/XObject/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace\(space)"
      return "/X\(index) \(file.add(HandmadePDF.stream([0, 1], entries)))"
    }
    file.resources = "/XObject<<\(pictures.joined())>>"
    let found = try PDFFormat().inspect(file.bytes, UploadWork()).findings
    #expect(found.map(\.detail) == [": \(Self.secret.count) byte"])
    #expect(found.first?.excerpt == PlantedPDF.secret)
  }

  /// A thumbnail has markers as the picture has them.
  @Test(arguments: [secret, [0xFF, 0xD8, 0xFF, 0xDA, 0, 2] + secret])
  func `what a camera wrote into a picture of a page is found and goes`(_ remark: [UInt8]) throws {
    let bytes = try Self.file(remark)
    let checker = try TestChecker.make()
    let found = try #require(checker.inspect(bytes, name: "a.pdf").findings.first)
    #expect(found.place.hasPrefix("objekt 6.jpg → "))
    let outcome = checker.clean(bytes, name: "a.pdf")
    #expect(outcome.status == .rensad)
    let copy = try #require(outcome.copy?.bytes)
    #expect(!String(decoding: copy, as: UTF8.self).contains(PlantedPDF.secret))
    #expect(checker.inspect(copy, name: "a.pdf").status == .ren)
  }
}
