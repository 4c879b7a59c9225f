import STDeflate
import STDiagnostics
import STTestSupport
import Testing

@testable import STUpload

@Suite(.serialized) struct PNGTests {
  private static let format = PNGFormat()
  private static let secret = Array(Planted.secret.utf8)
  private static let kinds = [
    "plain", "palette", "alpha", "grey16", "interlaced", "bits", "profile", "moving",
  ]
  private static let pictures = try? PictureTools.make(
    """
    made['plain'] = saved(picture(), 'PNG', dpi=(72, 72))
    made['palette'] = saved(picture('P'), 'PNG', transparency=3)
    made['alpha'] = saved(picture('RGBA'), 'PNG')
    made['grey16'] = saved(picture('I;16'), 'PNG')
    made['bits'] = saved(picture('1'), 'PNG')
    made['profile'] = saved(picture('L'), 'PNG', icc_profile=profile)
    made['moving'] = saved(picture(), 'PNG', save_all=True, append_images=[picture(turn=9), picture(turn=99)],
      duration=[100, 200, 300])
    made['small'] = saved(picture(size=(61, 40)), 'PNG')
    """)

  static func picture(_ name: String) throws -> [UInt8] {
    name == "interlaced" ? interlaced() : try #require(pictures?[name])
  }

  /// Nine by nine grey pixels in seven passes.
  private static func interlaced() -> [UInt8] {
    let passes = [(2, 2), (1, 2), (3, 1), (2, 3), (5, 2), (4, 5), (9, 4)]
    var rows: [UInt8] = []
    for (width, height) in passes {
      for row in 0..<height {
        rows.append(0)
        for column in 0..<width { rows.append(UInt8((column * 31 + row * 7) & 255)) }
      }
    }
    let head = chunk("IHDR", [0, 0, 0, 9, 0, 0, 0, 9, 8, 0, 0, 0, 1])
    return signature + head + chunk("IDAT", Deflater().deflate(rows)) + chunk("IEND", [])
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func chunk(_ name: StaticString, _ content: [UInt8]) -> [UInt8] {
    PNGChunk.made(name, content)
  }

  private static func packed(_ text: [UInt8]) -> [UInt8] { Deflater().deflate(text) }

  /// The picture with something before its first rows, or with other rows.
  private static func opened(_ extra: [UInt8], _ picture: [UInt8]) throws -> [UInt8] {
    let rows = try #require(picture.firstRange(of: Array("IDAT".utf8))).lowerBound - 4
    return picture[..<rows] + extra + picture[rows...]
  }

  private static func closed(_ extra: [UInt8], _ picture: [UInt8]) -> [UInt8] {
    picture.dropLast(12) + extra + picture.suffix(12)
  }

  /// The picture with its compressed rows changed.
  private static func repacked(_ picture: [UInt8], _ change: ([UInt8]) -> [UInt8]) throws -> [UInt8] {
    let name = try #require(picture.firstRange(of: Array("IDAT".utf8)))
    let chunk = try #require(PNGChunk(PictureReader(picture), at: name.lowerBound - 4))
    return picture[..<chunk.range.lowerBound] + Self.chunk("IDAT", change(Array(picture[chunk.content])))
      + picture[chunk.range.upperBound...]
  }

  private static func hex(_ block: [UInt8]) -> [UInt8] {
    let digits = block.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    return Array("\nexif\n\(block.count)\n\(digits.joined())\n".utf8)
  }

  static func places(in picture: [UInt8]) throws -> [Planted] {
    let turn = ExifMaker.block([[(0x013B, .text(Planted.secret))]])
    let early: [(String, [UInt8], UploadRule)] = [
      ("tEXt", chunk("tEXt", Array("Author\0".utf8) + secret), .pictureText),
      ("tEXt comment", chunk("tEXt", Array("Comment\0".utf8) + secret), .pictureComment),
      ("iTXt XMP", chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0<a>".utf8) + secret), .pictureXMP),
      ("iTXt language", chunk("iTXt", Array("Title\0\0\0sv\0".utf8) + secret + [0, 65]), .pictureText),
      ("iCCP name", chunk("iCCP", secret + [0, 0] + packed([1, 2, 3])), .pictureProfile),
      ("false profile", chunk("iCCP", Array("ICC\0\0".utf8) + packed(secret) + secret), .pictureProfile),
      ("sPLT", chunk("sPLT", secret + [0, 8]), .picturePrivate),
      ("canvas", chunk("caNv", secret), .picturePrivate),
      ("page of a virtual canvas", chunk("vpAg", secret), .picturePrivate),
      ("halves for fast showing", chunk("iDOT", secret), .picturePrivate),
      ("turn of a phone", chunk("orNT", secret), .picturePrivate),
      ("blocks of GIF", chunk("gIFx", secret), .picturePrivate),
      ("histogram", chunk("hIST", secret), .picturePrivate),
      (
        "time",
        chunk("tIME", [7, 230, 1, 1, 1, 1, 1]) + chunk("tEXt", Array("Author\0".utf8) + secret),
        .pictureTime
      ),
      ("private chunk", chunk("prVt", secret), .picturePrivate),
      ("C2PA", chunk("caBX", secret), .pictureCredentials),
      ("gAMA of a false length", chunk("gAMA", secret), .picturePrivate),
      ("unannounced frame", chunk("fdAT", [0, 0, 0, 9] + secret), .pictureExtra),
    ]
    let late: [(String, [UInt8], UploadRule)] = [
      ("tEXt at the end", chunk("tEXt", Array("Author\0".utf8) + secret), .pictureText),
      ("second rows", chunk("tIME", [7, 230, 1, 1, 1, 1, 1]) + chunk("IDAT", secret), .pictureSurplus),
      ("second gAMA", chunk("gAMA", Array(secret.prefix(4))) + chunk("teSt", secret), .picturePrivate),
    ]
    let tails: [(String, [UInt8], UploadRule)] = [
      ("after the end", secret, .pictureTail),
      ("second picture", try opened(chunk("tEXt", secret), picture), .pictureExtra),
      ("remains", secret + chunk("IDAT", [1]) + chunk("IEND", []), .pictureRemains),
      ("zip", Array("PK\u{3}\u{4}".utf8) + secret, .pictureTail),
    ]
    let comment = Array("Raw profile type exif\0".utf8) + hex(turn) + secret
    // What is hidden in one picture is at home in another.
    let hasFrames = picture.firstRange(of: Array("acTL".utf8)) != nil
    let hasProfile = picture.firstRange(of: Array("iCCP".utf8)) != nil
    let meant = (hasFrames ? ["unannounced frame"] : []) + (hasProfile ? ["iCCP name", "false profile"] : [])
    var places: [Planted] = []
    for (name, block, rule) in ExifSamples.all {
      places.append(Planted(place: name, bytes: closed(chunk("eXIf", block), picture), rule: rule))
    }
    for (name, extra, rule) in early where !meant.contains(name) {
      places.append(Planted(place: name, bytes: try opened(extra, picture), rule: rule))
    }
    for (name, extra, rule) in late {
      places.append(Planted(place: name, bytes: closed(extra, picture), rule: rule))
    }
    for (name, extra, rule) in tails {
      places.append(Planted(place: name, bytes: picture + extra, rule: rule))
    }
    places.append(
      Planted(place: "raw profile", bytes: closed(chunk("tEXt", comment), picture), rule: .pictureOwner))
    let surplus = try repacked(picture) { $0 + secret }
    places.append(Planted(place: "after the compressed rows", bytes: surplus, rule: .pictureSurplus))
    return places
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: kinds)
  func `every hidden place of a PNG is found and emptied`(kind: String) throws {
    let picture = try Self.picture(kind)
    let pairs = try Self.places(in: picture).map { planted in
      (planted.place, picture, try PictureChecks.check(planted, Self.format))
    }
    let different = try PictureTools.different(pairs)
    #expect(different == [])
    #expect(pairs.count >= ExifSamples.all.count + 18)
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: kinds)
  func `ordinary PNGs stay as they are, and only movement is told of`(kind: String) throws {
    let picture = try Self.picture(kind)
    let findings = try PictureChecks.inspect(Self.format, picture).findings
    #expect(findings.map(\.rule) == (kind == "moving" ? [.pictureFrames] : []))
    #expect(findings.allSatisfy { $0.severity == .upplysning && !$0.isRemovable })
    #expect(try PictureChecks.clean(Self.format, picture) == picture)
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a profile keeps its colours and loses its own name`()
    throws
  {
    let picture = try Self.picture("profile")
    let name = try #require(picture.firstRange(of: Array("iCCP".utf8)))
    let chunk = try #require(PNGChunk(PictureReader(picture), at: name.lowerBound - 4))
    let rest = picture[chunk.content].drop { $0 != 0 }
    let named = Self.chunk("iCCP", Self.secret + rest)
    let dirty = Array(picture[..<chunk.range.lowerBound]) + named + picture[chunk.range.upperBound...]
    let planted = Planted(place: "name", bytes: dirty, rule: .pictureProfile)
    let clean = try PictureChecks.check(planted, Self.format)
    let different = try PictureTools.different([("name", picture, clean)])
    #expect(different == [])
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `compressed texts are unpacked and read`() throws {
    let chunk = Self.chunk("zTXt", Array("Author\0\0".utf8) + Self.packed(Self.secret))
    let texts = try PictureChecks.inspect(Self.format, Self.opened(chunk, Self.picture("plain"))).texts
    #expect(texts.contains { $0.text == Planted.secret })
  }

  @Test func `a text that swells beyond measure is not unpacked`() throws {
    let bomb = Self.chunk(
      "zTXt", Array("Author\0\0".utf8) + Self.packed(Array(repeating: 65, count: 30_000_000)))
    let inspection = try PictureChecks.inspect(Self.format, Self.opened(bomb, Self.interlaced()))
    #expect(inspection.notSeen.contains("Packad text som är trasig eller för lång har inte lästs."))
    #expect(inspection.texts.allSatisfy { $0.text.utf8.count < 100 })
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `rows below the lower edge are cut off`() throws {
    let small = try Self.picture("small")
    let head = try #require(PNGChunk(PictureReader(small), at: 8))
    let tall = try Self.picture("plain")
    // The header of forty rows over the rows of forty-three.
    let cut = tall[..<8] + small[head.range] + tall[head.range.upperBound...]
    #expect(try PictureChecks.inspect(Self.format, Array(cut)).findings.map(\.rule) == [.pictureSurplus])
    let clean = try PictureChecks.clean(Self.format, Array(cut))
    #expect(try PictureChecks.inspect(Self.format, clean).findings == [])
    let different = try PictureTools.different([("cut", Array(cut), clean)])
    #expect(different == [])
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `a block that only turns the picture is kept`() throws {
    let block = ExifMaker.block([[(0x0112, .shorts([6])), (0x010F, .text(Planted.secret))]])
    let turned = Self.closed(Self.chunk("eXIf", block), try Self.picture("plain"))
    let clean = try PictureChecks.clean(Self.format, turned)
    #expect(clean.firstRange(of: ExifReader.turning(6)) != nil)
    let different = try PictureTools.different([("turned", turned, clean)])
    #expect(different == [])
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `frames beyond those announced are told of`() throws {
    let picture = try Self.picture("moving")
    let name = try #require(picture.firstRange(of: Array("acTL".utf8)))
    let chunk = try #require(PNGChunk(PictureReader(picture), at: name.lowerBound - 4))
    let fewer = Self.chunk("acTL", [0, 0, 0, 1] + picture[chunk.content].dropFirst(4))
    let changed = picture[..<chunk.range.lowerBound] + fewer + picture[chunk.range.upperBound...]
    let findings = try PictureChecks.inspect(Self.format, Array(changed)).findings
    #expect(findings.map(\.rule) == [.pictureFrames, .pictureHiddenFrames])
    #expect(findings.allSatisfy { !$0.isRemovable })
  }

  @Test(.enabled(if: PictureTools.hasPillow)) func `bytes after the rows of one frame are cut off`() throws {
    let picture = try Self.picture("moving")
    let name = try #require(picture.firstRange(of: Array("fdAT".utf8)))
    let chunk = try #require(PNGChunk(PictureReader(picture), at: name.lowerBound - 4))
    let longer = Self.chunk("fdAT", picture[chunk.content] + Self.secret)
    let dirty = picture[..<chunk.range.lowerBound] + longer + picture[chunk.range.upperBound...]
    let planted = Planted(place: "frame", bytes: Array(dirty), rule: .pictureSurplus)
    #expect(try PictureChecks.check(planted, Self.format) == picture)
  }

  @Test(.enabled(if: PictureTools.hasPillow), arguments: ["alpha", "moving", "profile"])
  func `spoilt PNGs end in a value or a refusal`(kind: String) throws {
    let block = ExifSamples.all.map(\.block).max { $0.count < $1.count } ?? []
    let picture = try Self.opened(Self.chunk("eXIf", block), Self.picture(kind))
    try PictureChecks.spoil(picture, Self.format, seed: 5)
  }

  @Test func `more pixels than the limit are refused by the header`() {
    let picture = Self.signature + Self.chunk("IHDR", [0, 1, 0, 0, 0, 1, 0, 0, 8, 2, 0, 0, 0])
    let refusal = #expect(throws: UploadRefusal.self) { try PictureChecks.inspect(Self.format, picture) }
    #expect(refusal?.finding.rule == .limit)
  }
}
