import STTestSupport
import Testing

@testable import STUpload

@Suite(.serialized) struct GIFTests {
  private static let format = GIFFormat()
  private static let secret = Array(Planted.secret.utf8)
  private static let pictures = try? PictureTools.make(
    """
    made['still'] = saved(picture(), 'GIF')
    made['moving'] = saved(picture(), 'GIF', save_all=True, append_images=[picture(turn=9), picture(turn=99)],
      duration=[100, 200, 300], loop=3)
    made['interlaced'] = saved(picture('L'), 'GIF', interlace=True)
    made['noise'] = saved(Image.effect_noise((211, 103), 90), 'GIF')
    made['flat'] = saved(Image.new('L', (400, 300), 7), 'GIF')
    """)

  static func picture(_ name: String) throws -> [UInt8] { try #require(pictures?[name]) }

  /// The picture with something before its first frame's control block.
  private static func opened(_ extra: [UInt8], _ picture: [UInt8]) -> [UInt8] {
    let table = picture[10] & 0x80 == 0 ? 0 : 3 << (Int(picture[10]) & 7 + 1)
    return picture[..<(13 + table)] + extra + picture[(13 + table)...]
  }

  private static func block(_ label: UInt8, _ parts: [UInt8]...) -> [UInt8] {
    [0x21, label] + parts.flatMap { [UInt8($0.count)] + $0 } + [0]
  }

  static func places(in picture: [UInt8]) -> [Planted] {
    let repetition = block(0xFF, Array("NETSCAPE2.0".utf8), [1, 0, 0])
    let extra: [(String, [UInt8], UploadRule)] = [
      ("comment", block(0xFE, secret), .pictureComment),
      ("plain text", block(0x01, Array(repeating: 0, count: 12), secret), .pictureText),
      ("XMP", block(0xFF, Array("XMP DataXMP".utf8), secret), .pictureXMP),
      ("profile", block(0xFF, Array("ICCRGBG1012".utf8), secret), .picturePrivate),
      ("repetition with more", block(0xFF, Array("NETSCAPE2.0".utf8), [1, 0, 0], secret), .picturePrivate),
      ("second repetition", repetition + repetition + block(0xFE, secret), .picturePrivate),
      ("unknown block", block(0x77, secret), .picturePrivate),
      ("control without a frame", block(0xF9, [0, 0, 0, 0]) + block(0x01, secret), .picturePrivate),
    ]
    let tails: [(String, [UInt8], UploadRule)] = [
      ("after the end", secret, .pictureTail),
      ("second picture", opened(block(0xFE, secret), picture), .pictureExtra),
    ]
    var places: [Planted] = []
    for (name, block, rule) in extra {
      places.append(Planted(place: name, bytes: opened(block, picture), rule: rule))
    }
    for (name, tail, rule) in tails { places.append(Planted(place: name, bytes: picture + tail, rule: rule)) }
    places.append(
      Planted(place: "after the coded pixels", bytes: surplus(picture), rule: .pictureSurplus))
    return places
  }

  /// One more block of data after the last frame's own.
  private static func surplus(_ picture: [UInt8]) -> [UInt8] {
    let blocks = [UInt8(secret.count)] + secret
    return Array(picture.dropLast(2)) + blocks + [0, 0x3B]
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["still", "moving", "interlaced", "noise", "flat"])
  func `every hidden place of a GIF is found and emptied`(kind: String) throws {
    let picture = try Self.picture(kind)
    let pairs = try Self.places(in: picture).map { planted in
      (planted.place, picture, try PictureChecks.check(planted, Self.format))
    }
    let different = try PictureTools.different(pairs.filter { $0.0 != "second repetition" })
    #expect(different == [])
    #expect(pairs.count >= 10)
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["still", "moving", "interlaced", "noise", "flat"])
  func `ordinary GIFs stay as they are, and only movement is told of`(kind: String) throws {
    let picture = try Self.picture(kind)
    let findings = try PictureChecks.inspect(Self.format, picture).findings
    #expect(findings.map(\.rule) == (kind == "moving" ? [.pictureFrames] : []))
    #expect(try PictureChecks.clean(Self.format, picture) == picture)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a frame that stands for minutes is told of`() throws {
    var picture = try Self.picture("moving")
    let control = try #require(picture.firstRange(of: [0x21, 0xF9, 4]))
    picture.replaceSubrange(control.upperBound + 1..<control.upperBound + 3, with: [0xFF, 0xFF])
    let findings = try PictureChecks.inspect(Self.format, picture).findings
    #expect(findings.contains { $0.detail == ": rutan står i 655 sekunder" })
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["moving", "noise"])
  func `spoilt GIFs end in a value or a refusal`(kind: String) throws {
    try PictureChecks.spoil(
      Self.opened(Self.block(0xFE, Self.secret), Self.picture(kind)), Self.format, seed: 7)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a flood of frames is refused by name`() throws {
    let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
    let head = Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0]
    let picture = head + Array(repeating: frame, count: 2001).joined()
    let refusal = #expect(throws: UploadRefusal.self) { try PictureChecks.inspect(Self.format, picture) }
    #expect(refusal?.finding.detail == ": högst 2000 rutor läses")
  }
}
