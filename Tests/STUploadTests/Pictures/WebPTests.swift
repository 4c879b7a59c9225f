import STTestSupport
import Testing

@testable import STUpload

@Suite(.serialized) struct WebPTests {
  private static let format = WebPFormat()
  private static let secret = Array(Planted.secret.utf8)
  private static let kinds = ["lossy", "lossless", "alpha", "profile", "moving"]
  private static let pictures = try? PictureTools.make(
    """
    faint = picture('RGBA'); faint.putalpha(picture('L', turn=5))
    made['lossy'] = saved(picture(), 'WEBP', quality=60)
    made['lossless'] = saved(picture(), 'WEBP', lossless=True)
    made['alpha'] = saved(faint, 'WEBP', quality=50)
    made['profile'] = saved(picture(), 'WEBP', icc_profile=profile)
    made['moving'] = saved(picture(), 'WEBP', save_all=True, append_images=[picture(turn=9), picture(turn=99)],
      duration=[100, 200, 300], loop=3)
    """)

  static func picture(_ name: String) throws -> [UInt8] { try #require(pictures?[name]) }

  private static func framed(_ chunks: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + WebPChunk.little(chunks.count + 4, 4) + Array("WEBP".utf8) + chunks
  }

  /// The picture with a chunk at its end, and a header that announces Exif and XMP.
  private static func closed(_ extra: [UInt8], _ picture: [UInt8]) -> [UInt8] {
    var chunks = Array(picture[12...])
    if chunks.starts(with: "VP8X".utf8) {
      chunks[8] |= 0x0C
    } else {
      chunks = WebPChunk.made("VP8X", [0x0C, 0, 0, 0, 60, 0, 0, 42, 0, 0]) + chunks
    }
    return framed(chunks + extra)
  }

  static func places(in picture: [UInt8]) -> [Planted] {
    let extra: [(String, [UInt8], UploadRule)] = [
      ("XMP", WebPChunk.made("XMP ", Array("<a>".utf8) + secret), .pictureXMP),
      ("unknown chunk", WebPChunk.made("TEST", secret), .picturePrivate),
      ("false profile", WebPChunk.made("ICCP", secret), .picturePrivate),
      ("second picture", WebPChunk.made("VP8 ", secret), .pictureExtra),
      ("late transparency", WebPChunk.made("ALPH", secret), .pictureExtra),
      (
        "Exif as in JPEG", WebPChunk.made("EXIF", Array("Exif\0\0".utf8) + ExifSamples.all[2].block),
        .pictureOwner
      ),
    ]
    var places: [Planted] = []
    for (name, block, rule) in ExifSamples.all {
      let chunk = WebPChunk.made("EXIF", block)
      places.append(Planted(place: name, bytes: closed(chunk, picture), rule: rule))
    }
    for (name, chunk, rule) in extra {
      places.append(Planted(place: name, bytes: closed(chunk, picture), rule: rule))
    }
    places.append(Planted(place: "after the end", bytes: picture + secret, rule: .pictureTail))
    return places
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: kinds)
  func `every hidden place of a WebP is found and emptied`(kind: String) throws {
    let picture = try Self.picture(kind)
    let pairs = try Self.places(in: picture).map { planted in
      (planted.place, picture, try PictureChecks.check(planted, Self.format))
    }
    let different = try PictureTools.different(pairs)
    #expect(different == [])
    #expect(pairs.count == ExifSamples.all.count + 7)
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: kinds)
  func `ordinary WebPs stay as they are, and only movement is told of`(kind: String) throws {
    let picture = try Self.picture(kind)
    let findings = try PictureChecks.inspect(Self.format, picture).findings
    #expect(findings.map(\.rule) == (kind == "moving" ? [.pictureFrames] : []))
    #expect(try PictureChecks.clean(Self.format, picture) == picture)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `the header no longer announces what went`() throws {
    let picture = try Self.picture("lossy")
    let clean = try PictureChecks.clean(
      Self.format, Self.closed(WebPChunk.made("XMP ", Self.secret), picture))
    #expect(clean[12..<21].elementsEqual(Array("VP8X".utf8) + [10, 0, 0, 0, 0]))
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a block that only turns the picture is kept`() throws {
    let block = ExifMaker.block([[(0x0112, .shorts([6])), (0x010F, .text(Planted.secret))]])
    let turned = Self.closed(WebPChunk.made("EXIF", block), try Self.picture("lossy"))
    let clean = try PictureChecks.clean(Self.format, turned)
    #expect(clean[20] == 0x08)
    #expect(clean.suffix(26).elementsEqual(ExifReader.turning(6)))
    let different = try PictureTools.different([("turned", turned, clean)])
    #expect(different == [])
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a chunk within a frame is found and emptied`() throws {
    let picture = try Self.picture("moving")
    let name = try #require(picture.firstRange(of: Array("ANMF".utf8)))
    let chunk = try #require(WebPChunk(PictureReader(picture, isLittle: true), at: name.lowerBound))
    let frame = WebPChunk.made("ANMF", picture[chunk.content] + WebPChunk.made("HIDE", Self.secret))
    let before = Array(picture[12..<chunk.range.lowerBound])
    let dirty = Self.framed(before + frame + picture[chunk.range.upperBound...])
    let planted = Planted(place: "frame", bytes: dirty, rule: .picturePrivate)
    #expect(try PictureChecks.check(planted, Self.format) == picture)
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["alpha", "moving", "lossless"])
  func `spoilt WebPs end in a value or a refusal`(kind: String) throws {
    let block = ExifSamples.all.map(\.block).max { $0.count < $1.count } ?? []
    let picture = Self.closed(WebPChunk.made("EXIF", block), try Self.picture(kind))
    try PictureChecks.spoil(picture, Self.format, seed: 11)
  }
}
