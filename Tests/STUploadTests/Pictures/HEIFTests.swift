import STTestSupport
import Testing

@testable import STUpload

@Suite(.serialized) struct HEIFTests {
  private static let format = HEIFFormat()
  private static let secret = Array(Planted.secret.utf8)
  private static let kinds = ["plain", "alpha", "profile", "turned", "grey"]
  private static let pictures = try? PictureTools.make(
    """
    def exif(**fields):
        block = Image.Exif()
        block[0x010F] = 'HEMLIGT-4711'
        for name, value in fields.items(): block[int(name[1:])] = value
        return block.tobytes()
    faint = picture('RGBA'); faint.putalpha(picture('L', turn=5))
    turned = Image.Exif(); turned[0x112] = 6
    made['plain'] = saved(picture(), 'AVIF')
    made['grey'] = saved(picture('L'), 'AVIF')
    made['alpha'] = saved(faint, 'AVIF')
    made['profile'] = saved(picture(), 'AVIF', icc_profile=profile)
    made['turned'] = saved(picture(), 'AVIF', exif=turned.tobytes())
    made['exif'] = saved(picture(), 'AVIF', exif=exif())
    made['owner'] = saved(picture(), 'AVIF', exif=exif(_315='HEMLIGT-4711'))
    made['xmp'] = saved(picture(), 'AVIF', xmp=b'<x:xmpmeta>HEMLIGT-4711</x:xmpmeta>')
    made['moving'] = saved(picture(), 'AVIF', save_all=True, append_images=[picture(turn=9)], duration=200)
    """)

  static func picture(_ name: String) throws -> [UInt8] { try #require(pictures?[name]) }

  private static func box(_ name: StaticString, _ content: [UInt8]) -> [UInt8] { HEIFBox.made(name, content) }

  /// The picture with the first of these four letters changed.
  private static func renamed(_ old: String, _ new: String, _ picture: [UInt8]) throws -> [UInt8] {
    let place = try #require(picture.firstRange(of: Array(old.utf8)))
    return picture[..<place.lowerBound] + Array(new.utf8) + picture[place.upperBound...]
  }

  static func places() throws -> [Planted] {
    let (plain, exif) = (try picture("plain"), try picture("exif"))
    let film = [0, 0, 0, 24] + Array("ftypmp42".utf8) + secret
    let credentials: [UInt8] = [
      0xD8, 0xFE, 0xC3, 0xD6, 0x1B, 0x0E, 0x48, 0x3C, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7E, 0xC4, 0x81,
    ]
    return [
      Planted(place: "Exif", bytes: exif, rule: .pictureCamera),
      Planted(place: "Exif Artist", bytes: try picture("owner"), rule: .pictureOwner),
      Planted(place: "XMP", bytes: try picture("xmp"), rule: .pictureXMP),
      Planted(place: "uri", bytes: try renamed("Exif", "uri ", exif), rule: .picturePrivate),
      Planted(place: "hidden item", bytes: try renamed("Exif", "av01", exif), rule: .pictureExtra),
      Planted(
        place: "thumbnail", bytes: try renamed("cdsc", "thmb", renamed("Exif", "av01", exif)),
        rule: .pictureThumbnail),
      Planted(
        place: "depth map", bytes: try renamed("cdsc", "auxl", renamed("Exif", "av01", exif)),
        rule: .pictureExtra),
      Planted(
        place: "uuid", bytes: plain + box("uuid", Array(repeating: 1, count: 16) + secret),
        rule: .picturePrivate),
      Planted(place: "C2PA", bytes: plain + box("uuid", credentials + secret), rule: .pictureCredentials),
      Planted(place: "free", bytes: plain + box("free", secret), rule: .pictureGap),
      Planted(place: "skip", bytes: plain + box("skip", secret), rule: .pictureGap),
      Planted(place: "udta", bytes: plain + box("udta", secret), rule: .picturePrivate),
      Planted(place: "film", bytes: plain + box("mpvd", film), rule: .pictureFilm),
      Planted(place: "second mdat", bytes: plain + box("mdat", secret), rule: .pictureGap),
      Planted(place: "after the end", bytes: plain + [0xFF] + secret, rule: .pictureTail),
    ]
  }

  /// HEIC is the same file with other letters for how its pictures are coded.
  @Test(.enabled(if: PictureTools.hasPillow))
  func `every hidden place of a HEIC is found and emptied`() throws {
    for planted in try Self.places() {
      let text = [("avif", "heic"), ("av01", "hvc1"), ("av1C", "hvcC"), ("avis", "heis")]
      let bytes = text.reduce(planted.bytes) {
        $0.replacing(Array($1.0.utf8), with: Array($1.1.utf8))
      }
      #expect(try FileKind.of(bytes, UploadWork()) == .heic)
      try PictureChecks.check(
        Planted(place: planted.place, bytes: bytes, rule: planted.rule), Self.format)
    }
  }

  @Test(.enabled(if: PictureTools.hasPillow))
  func `every hidden place of an AVIF is found and emptied`()
    throws
  {
    let picture = try Self.picture("plain")
    let pairs = try Self.places().map { ($0.place, picture, try PictureChecks.check($0, Self.format)) }
    let different = try PictureTools.different(pairs)
    #expect(different == [])
    #expect(pairs.count == 15)
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: kinds)
  func `ordinary AVIFs have no finding but Exif, and keep pixels and turn`(kind: String) throws {
    let picture = try Self.picture(kind)
    let findings = try PictureChecks.inspect(Self.format, picture).findings
    #expect(findings.filter { $0.rule != .pictureCamera } == [])
    let clean = try PictureChecks.clean(Self.format, picture)
    #expect(try PictureChecks.clean(Self.format, clean) == clean)
    #expect(try PictureChecks.inspect(Self.format, clean).findings == [])
    let different = try PictureTools.different([(kind, picture, clean)])
    #expect(different == [])
    let turn = Array("irot".utf8)
    #expect((clean.firstRange(of: turn) == nil) == (picture.firstRange(of: turn) == nil))
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a picture cropped by its header is told of`() throws {
    let cropped = try Self.renamed("pixi", "clap", Self.picture("plain"))
    let findings = try PictureChecks.inspect(Self.format, cropped).findings
    #expect(findings.map(\.rule) == [.pictureCropped])
    #expect(findings.allSatisfy { !$0.isRemovable })
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a property that nobody needs goes`() throws {
    let named = try Self.renamed("pixi", "udes", Self.picture("plain"))
    #expect(try PictureChecks.inspect(Self.format, named).findings.map(\.rule) == [.pictureTags])
    let clean = try PictureChecks.clean(Self.format, named)
    #expect(clean.firstRange(of: Array("udes".utf8)) == nil)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `moving pictures are refused by name`() throws {
    let moving = try Self.picture("moving")
    let refusal = #expect(throws: UploadRefusal.self) { try PictureChecks.inspect(Self.format, moving) }
    #expect(refusal?.finding.rule == .notCleanable)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a flood of boxes is refused by name`() throws {
    let flood = Array(repeating: Self.box("free", []), count: 10_001).joined()
    let bytes = try Self.picture("plain") + flood
    let refusal = #expect(throws: UploadRefusal.self) { try PictureChecks.inspect(Self.format, bytes) }
    #expect(refusal?.finding.rule == .limit)
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["alpha", "owner", "profile"])
  func `spoilt AVIFs end in a value or a refusal`(kind: String) throws {
    try PictureChecks.spoil(Self.picture(kind), Self.format, seed: 19)
  }
}
