import STTestSupport
import Testing

@testable import STUpload

@Suite(.serialized) struct JPEGTests {
  private static let format = JPEGFormat()
  private static let pictures = try? PictureTools.make(
    """
    made['plain'] = saved(picture(), 'JPEG')
    made['grey'] = saved(picture('L'), 'JPEG')
    made['cmyk'] = saved(picture('CMYK'), 'JPEG')
    made['progressive'] = saved(picture(), 'JPEG', progressive=True, restart_marker_rows=1)
    made['profile'] = saved(picture(), 'JPEG', icc_profile=profile, quality=95, subsampling=0)
    """)

  static func picture(_ name: String) throws -> [UInt8] { try #require(pictures?[name]) }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
  }

  private static func segment(_ marker: UInt8, _ head: String, _ content: [UInt8]) -> [UInt8] {
    segment(marker, Array(head.utf8) + content)
  }

  /// The picture with something after its first two bytes.
  private static func opened(_ extra: [UInt8], _ picture: [UInt8]) -> [UInt8] {
    picture.prefix(2) + extra + picture.dropFirst(2)
  }

  static func places(in picture: [UInt8]) -> [Planted] {
    let secret = Array(Planted.secret.utf8)
    let head = ExifSamples.all.map { name, block, rule in
      Planted(place: name, bytes: opened(segment(0xE1, "Exif\0\0", block), picture), rule: rule)
    }
    let film = [0, 0, 0, 24] + Array("ftypmp42".utf8) + secret + Array("isomavc1".utf8)
    let iptc = [0x1C, 2, 120, 0, UInt8(secret.count)] + secret
    let jfif = segment(0xE0, "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 2, 2] + secret)
    let extra: [(String, [UInt8], UploadRule)] = [
      ("JFIF thumbnail", jfif, .pictureThumbnail),
      ("JFXX", segment(0xE0, "JFXX\0", [0x10] + secret), .pictureThumbnail),
      ("XMP", segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", Array("<x a='".utf8) + secret), .pictureXMP),
      (
        "extended XMP",
        segment(0xE1, "http://ns.adobe.com/xmp/extension/\0", Array(repeating: 65, count: 40) + secret),
        .pictureXMP
      ),
      ("APP1 of others", segment(0xE1, "QVCI\0", secret), .picturePrivate),
      ("MPF", segment(0xE2, "MPF\0", secret), .pictureExtra),
      ("FPXR", segment(0xE2, "FPXR\0", secret), .picturePrivate),
      ("false profile", segment(0xE2, "ICC_PROFILE\0", [1, 1] + secret), .pictureProfile),
      ("Meta", segment(0xE3, "Meta\0\0", secret), .picturePrivate),
      ("JUMBF", segment(0xEB, "JP\0\u{1}\0\0\0\u{1}", secret), .pictureCredentials),
      ("Ducky", segment(0xEC, "Ducky", secret), .picturePrivate),
      ("PictureInfo", segment(0xEC, "[picture info]", secret), .picturePrivate),
      ("IPTC", segment(0xED, "Photoshop 3.0\0", irb(0x0404, iptc)), .pictureCaption),
      ("Photoshop thumbnail", segment(0xED, "Photoshop 3.0\0", irb(0x040C, secret)), .pictureThumbnail),
      ("Photoshop path", segment(0xED, "Photoshop 3.0\0", irb(0x07D0, secret)), .picturePhotoshop),
      ("false Adobe", segment(0xEE, "Adobx", Array(repeating: 0, count: 7) + secret), .picturePrivate),
      ("comment", segment(0xFE, secret), .pictureComment),
      ("between segments", secret, .pictureGap),
      ("between later segments", segment(0xEF, [1]) + secret, .pictureGap),
      ("unknown APP15", segment(0xEF, "Q", secret), .picturePrivate),
      ("number of lines", segment(0xDC, secret), .picturePrivate),
      (
        "depth map",
        segment(
          0xE1, "http://ns.adobe.com/xmp/extension/\0", Array(repeating: 65, count: 40) + secret),
        .pictureXMP
      ),
      ("fill bytes", Array(repeating: 0xFF, count: 9) + segment(0xFE, secret), .picturePadding),
    ]
    let tails: [(String, [UInt8], UploadRule)] = [
      ("after the end", secret, .pictureTail),
      ("Samsung", secret + Array("SEFT".utf8), .pictureTail),
      ("motion photo", film, .pictureFilm),
      ("second picture", opened(segment(0xFE, secret), picture), .pictureExtra),
      ("remains", [1, 2, 3] + secret + [0xFF, 0xD9], .pictureRemains),
    ]
    // Before a profile, a false one is the first part of it.
    let hasProfile = picture.firstRange(of: Array("ICC_PROFILE".utf8)) != nil
    let fitting = extra.filter { !hasProfile || $0.0 != "false profile" }
    return head + fitting.map { Planted(place: $0.0, bytes: opened($0.1, picture), rule: $0.2) }
      + tails.map { Planted(place: $0.0, bytes: picture + $0.1, rule: $0.2) }
  }

  private static func irb(_ id: Int, _ data: [UInt8]) -> [UInt8] {
    Array("8BIM".utf8) + [UInt8(id >> 8), UInt8(id & 255), 0, 0, 0, 0, 0, UInt8(data.count)] + data
      + (data.count % 2 == 1 ? [0] : [])
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["plain", "progressive", "cmyk", "grey", "profile"])
  func `every hidden place of a JPEG is found and emptied`(kind: String) throws {
    // Compared with the picture before anything was planted: not every viewer reads past what is planted.
    let picture = try Self.picture(kind)
    let pairs = try Self.places(in: picture).map { planted in
      (planted.place, picture, try PictureChecks.check(planted, Self.format))
    }
    let different = try PictureTools.different(pairs)
    #expect(different == [])
    #expect(pairs.count == ExifSamples.all.count + (kind == "profile" ? 27 : 28))
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["plain", "progressive", "cmyk", "grey", "profile"])
  func `ordinary JPEGs have no finding and stay as they are`(kind: String) throws {
    let picture = try Self.picture(kind)
    #expect(try PictureChecks.inspect(Self.format, picture).findings == [])
    #expect(try PictureChecks.clean(Self.format, picture) == picture)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `bytes before a profile do not lose it`() throws {
    let picture = try Self.picture("profile")
    let clean = try PictureChecks.clean(Self.format, Self.opened(Array("skräp".utf8), picture))
    #expect(clean == picture)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a block that only turns the picture is kept`() throws {
    let block = ExifMaker.block([[(0x0112, .shorts([6])), (0x010F, .text(Planted.secret))]])
    let turned = Self.opened(Self.segment(0xE1, "Exif\0\0", block), try Self.picture("plain"))
    let clean = try PictureChecks.clean(Self.format, turned)
    #expect(clean.firstRange(of: ExifReader.turning(6)) != nil)
    let different = try PictureTools.different([("turned", turned, clean)])
    #expect(different == [])
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `the hidden texts are handed on with their fields`() throws
  {
    let planted = try #require(Self.places(in: Self.picture("plain")).first { $0.place == "Exif Artist" })
    let texts = try PictureChecks.inspect(Self.format, planted.bytes).texts
    #expect(texts.contains { $0.text == Planted.secret && $0.place.hasSuffix("Artist") && !$0.isVisible })
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["plain", "progressive"])
  func `spoilt JPEGs end in a value or a refusal`(kind: String) throws {
    let block = ExifSamples.all.map(\.block).max { $0.count < $1.count } ?? []
    let picture = Self.opened(Self.segment(0xE1, "Exif\0\0", block), try Self.picture(kind))
    try PictureChecks.spoil(picture, Self.format, seed: 3)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `thousands of fields that share one text have an end`()
    throws
  {
    let count = 4_000
    var block: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0] + WebPChunk.little(count, 2)
    for _ in 0..<count { block += [0x0E, 1, 2, 0] + WebPChunk.little(count * 12, 4) + [8, 0, 0, 0] }
    let picture = Self.opened(
      Self.segment(0xE1, "Exif\0\0", block + [0, 0, 0, 0]), try Self.picture("plain"))
    let inspection = try PictureChecks.inspect(Self.format, picture)
    #expect(inspection.texts.reduce(0) { $0 + $1.text.utf8.count } < 10_000_000)
    #expect(inspection.findings.count < 10)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `too many scans are refused by name`() throws {
    let picture = try Self.picture("plain")
    let scan = try #require(picture.firstRange(of: [0xFF, 0xDA]))
    let again = picture[scan.lowerBound..<picture.count - 2]
    let many = picture.dropLast(2) + Array(repeating: again, count: 100).joined() + [0xFF, 0xD9]
    let refusal = #expect(throws: UploadRefusal.self) { try PictureChecks.inspect(Self.format, Array(many)) }
    #expect(refusal?.finding.rule == .limit)
    #expect(refusal?.finding.detail == ": högst 100 genomgångar av en bild läses")
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `more pixels than the limit are refused by the header`()
    throws
  {
    var picture = try Self.picture("plain")
    let frame = try #require(picture.firstRange(of: [0xFF, 0xC0]))
    picture.replaceSubrange(frame.lowerBound + 5..<frame.lowerBound + 9, with: [0xFF, 0xFF, 0xFF, 0xFF])
    let refusal = #expect(throws: UploadRefusal.self) { try PictureChecks.inspect(Self.format, picture) }
    #expect(
      refusal?.finding.detail == ": högst 100000000 bildpunkter läses, bilden har 65535 × 65535")
  }
}
