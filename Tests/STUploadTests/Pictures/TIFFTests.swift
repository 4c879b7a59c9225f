import STTestSupport
import Testing

@testable import STUpload

@Suite(.serialized) struct TIFFTests {
  private static let format = TIFFFormat()
  private static let secret = Array(Planted.secret.utf8)
  private static let kinds = [
    "plain", "lzw", "deflate", "jpeg", "fax", "pages", "palette", "deep", "profile",
  ]
  private static let pictures = try? PictureTools.make(
    """
    made['plain'] = saved(picture(), 'TIFF', dpi=(300, 300))
    made['lzw'] = saved(picture(), 'TIFF', compression='tiff_lzw')
    made['deflate'] = saved(picture('RGBA'), 'TIFF', compression='tiff_adobe_deflate')
    made['jpeg'] = saved(picture(size=(80, 64)), 'TIFF', compression='jpeg')
    made['fax'] = saved(picture('1'), 'TIFF', compression='group4')
    made['pages'] = saved(picture(), 'TIFF', save_all=True, append_images=[picture('L', turn=9), picture('1')])
    made['palette'] = saved(picture('P'), 'TIFF')
    made['deep'] = saved(picture('I;16'), 'TIFF')
    made['profile'] = saved(picture(), 'TIFF', icc_profile=profile)
    made['photo'] = saved(picture('L'), 'JPEG')
    """)

  private static func picture(_ name: String) throws -> [UInt8] { try #require(pictures?[name]) }

  /// Sixteen by nine grey pixels.
  private static func page(
    _ extra: [(Int, ExifMaker.Value)] = [], turn: Int = 1, after surplus: [UInt8] = []
  ) -> [(Int, ExifMaker.Value)] {
    let pixels = (0..<144).map { UInt8($0 * turn & 255) } + surplus
    let fields: [(Int, ExifMaker.Value)] = [
      (256, .shorts([16])), (257, .shorts([9])), (258, .shorts([8])), (259, .shorts([1])),
      (262, .shorts([1])),
      (273, .data(pixels)), (278, .shorts([9])), (279, .longs([pixels.count])),
    ]
    return (fields + extra).sorted { $0.0 < $1.0 }
  }

  /// Two pages in which nothing is planted.
  static func plain(isLittle: Bool) -> [UInt8] {
    ExifMaker.block(isLittle: isLittle, [page(), page(turn: 3)])
  }

  static func places(isLittle: Bool) -> [Planted] {
    var places: [Planted] = []
    for sample in TIFFSample.all {
      let pages = [page(), page([(sample.tag, sample.value)], turn: 3)]
      let bytes = ExifMaker.block(isLittle: isLittle, pages)
      places.append(Planted(place: sample.name, bytes: bytes, rule: sample.rule))
    }
    let plain = plain(isLittle: isLittle)
    places.append(Planted(place: "after the end", bytes: plain + secret, rule: .pictureTail))
    let long = page(after: secret)
    places.append(
      Planted(place: "in the strip", bytes: ExifMaker.block([long, page(turn: 3)]), rule: .pictureSurplus))
    places.append(Planted(place: "skipped page", bytes: skipped(isLittle), rule: .pictureGap))
    return places
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: [true, false])
  func `every hidden place of a TIFF is found and emptied`(isLittle: Bool) throws {
    let plain = Self.plain(isLittle: isLittle)
    let pairs = try Self.places(isLittle: isLittle).map {
      ($0.place, plain, try PictureChecks.check($0, Self.format))
    }
    let different = try PictureTools.different(pairs)
    #expect(different == [])
    #expect(pairs.count == 26)
  }

  /// A page that nothing points at stands before the first.
  private static func skipped(_ isLittle: Bool) -> [UInt8] {
    let hidden: [(Int, ExifMaker.Value)] = [(270, .text(Planted.secret))]
    let whole = ExifMaker.block(isLittle: isLittle, [hidden, page(), page(turn: 3)])
    let first = TIFFStructure(whole, whole.indices).flatMap { $0.directory(at: $0.first) }
    let next = first?.next ?? 0
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: next >> ($0 * 8)) }
    return whole[..<4] + (isLittle ? bytes : bytes.reversed()) + whole[8...]
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: kinds)
  func `ordinary TIFFs have no finding and keep every page`(kind: String) throws {
    let picture = try Self.picture(kind)
    #expect(try PictureChecks.inspect(Self.format, picture).findings == [])
    let clean = try PictureChecks.clean(Self.format, picture)
    #expect(try PictureChecks.clean(Self.format, clean) == clean)
    let different = try PictureTools.different([(kind, picture, clean)])
    #expect(different == [])
  }

  /// A page whose one strip is a JPEG.
  private static func page(strip: [UInt8]) -> [UInt8] {
    let fields: [(Int, ExifMaker.Value)] = [
      (256, .shorts([61])), (257, .shorts([43])), (258, .shorts([8])), (259, .shorts([7])),
      (262, .shorts([1])),
      (273, .data(strip)), (278, .shorts([43])), (279, .longs([strip.count])),
    ]
    return ExifMaker.block([fields])
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a strip that is a JPEG is cleaned as one`() throws {
    let photo = try Self.picture("photo")
    let comment = [0xFF, 0xFE, 0, 14] + Self.secret
    let strip: [UInt8] = photo[..<2] + comment + photo[2...]
    let planted = Planted(place: "strip", bytes: Self.page(strip: strip), rule: .pictureComment)
    let clean = try PictureChecks.check(planted, Self.format)
    let different = try PictureTools.different([("strip", Self.page(strip: photo), clean)])
    #expect(different == [])
  }

  @Test func `pages in a ring are refused`() throws {
    var ring = ExifMaker.block([Self.page()])
    let structure = try #require(TIFFStructure(ring, ring.indices))
    ring.replaceSubrange(ring.count - 4..<ring.count, with: WebPChunk.little(structure.first, 4))
    let refusal = #expect(throws: UploadRefusal.self) { try PictureChecks.inspect(Self.format, ring) }
    #expect(refusal?.finding.detail == ": sidorna pekar på varandra i en ring")
  }

  @Test func `a count beyond the file is refused`() throws {
    var spoilt = ExifMaker.block([Self.page([(320, .shorts([1, 2, 3]))])])
    let field = try #require(spoilt.firstRange(of: [0x40, 1, 3, 0])).lowerBound
    spoilt.replaceSubrange(field + 4..<field + 8, with: [0xFF, 0xFF, 0xFF, 0xFF])
    let refusal = #expect(throws: UploadRefusal.self) { try PictureChecks.inspect(Self.format, spoilt) }
    #expect(refusal?.finding.detail == ": fält 320 är fel")
  }

  @Test(arguments: [[0x49, 0x49, 43, 0], [0x4D, 0x4D, 0, 43]] as [[UInt8]])
  func `large TIFFs of the later form are refused by name`(head: [UInt8]) throws {
    let bytes = head + [8, 0, 0, 0] + [UInt8](repeating: 0, count: 100)
    #expect(try FileKind.of(bytes, UploadWork()) == .tiff)
    let refusal = #expect(throws: UploadRefusal.self) {
      try PictureChecks.inspect(Self.format, bytes)
    }
    #expect(refusal?.finding.rule == .notCleanable)
    #expect(refusal?.finding.detail == " (BigTIFF)")
  }

  @Test func `raw pictures of cameras are refused by name`() {
    let raw = ExifMaker.block([Self.page([(50706, .bytes([1, 4, 0, 0], type: 1))])])
    let refusal = #expect(throws: UploadRefusal.self) { try PictureChecks.inspect(Self.format, raw) }
    #expect(refusal?.finding.rule == .notCleanable)
    #expect(refusal?.finding.detail == " (DNG)")
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["pages", "jpeg"])
  func `spoilt TIFFs end in a value or a refusal`(kind: String) throws {
    try PictureChecks.spoil(Self.picture(kind), Self.format, seed: 13)
  }

  @Test func `a TIFF full of fields that is spoilt ends in a value or a refusal`() throws {
    // One field of each number: two of the same are refused.
    var fields: [Int: ExifMaker.Value] = [:]
    for sample in TIFFSample.all { fields[sample.tag] = sample.value }
    let whole = ExifMaker.block([Self.page(fields.map { ($0.key, $0.value) })])
    _ = try PictureChecks.clean(Self.format, whole)
    try PictureChecks.mangle(whole, Self.format, seed: 17)
  }
}
