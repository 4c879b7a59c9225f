import Foundation
import STDeflate
import Testing

@testable import STUpload

/// Pictures.
extension MalformedSet {
  private static let noReferences = "nothing in such a picture refers to another place"

  static var jpeg: MalformedSet {
    let one = [1] + [UInt8](repeating: 0, count: 15) + [0]
    let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F]
    let head =
      [0xFF, 0xD8, 0xFF, 0xDB, 0, 67, 0] + [UInt8](repeating: 1, count: 64)
      + [0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0] + [0xFF, 0xC4, 0, 20, 0] + one + [
        0xFF, 0xC4, 0, 20, 0x10,
      ]
      + one
    let sample = head + scan + [0xFF, 0xD9]
    let scans = head + Array(repeating: scan, count: 101).joined() + [0xFF, 0xD9]
    let field =
      [0xFF, 0xE1, 0, 38] + Array("Exif\0\0II".utf8) + [
        42, 0, 8, 0, 0, 0, 1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0,
      ]
      + [8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0]
    return MalformedSet(
      sample,
      attacks: [
        Attack(
          .bomb, "more pixels than the limit",
          changed(sample, after: [0xFF, 0xC0, 0, 11, 8], [0xFF, 0xFF, 0xFF, 0xFF]), .limit),
        Attack(.bomb, "more scans than the limit", scans, .limit),
        Attack(
          .bomb, "a profile that takes more segments than there are numbers",
          sample[..<2] + profile(segments: 130) + sample[2...], .limit),
        Attack(
          .loop, "a directory of Exif that leads to itself", sample[..<2] + field + sample[2...], nil,
          .damaged),
        Attack(.lie, "a segment beyond the file", changed(sample, 4, [0xFF, 0xFF]), .damaged),
        Attack(.lie, "a segment shorter than its own length", changed(sample, 4, [0, 1]), .damaged),
      ])
  }

  /// A colour profile in so many full segments, nearly all of which belongs to two tags at once.
  private static func profile(segments count: Int) -> [UInt8] {
    let part = 65_519
    func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    let size = count * part
    let tags = [("A2B0", 200, size - 204), ("B2A0", 204, size - 204), ("priv", 180, 16)]
    let table = tags.flatMap { Array($0.0.utf8) + big($0.1) + big($0.2) }
    var profile = big(size) + [UInt8](repeating: 0, count: 32) + Array("acsp".utf8)
    profile += [UInt8](repeating: 0, count: 128 - profile.count) + big(tags.count) + table
    profile += [UInt8](repeating: 1, count: size - profile.count)
    var segments: [UInt8] = []
    for index in 0..<count {
      segments += [0xFF, 0xE2] + big(part + 16).suffix(2)
      segments += Array("ICC_PROFILE\0".utf8) + [UInt8(index + 1), UInt8(count)]
      segments += profile[index * part..<(index + 1) * part]
    }
    return segments
  }

  static var png: MalformedSet {
    func picture(_ size: [UInt8] = [0, 0, 0, 8, 0, 0, 0, 8], rows: Int = 72, _ more: [UInt8] = []) -> [UInt8]
    {
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + PNGChunk.made("IHDR", size + [8, 0, 0, 0, 0]) + more
        + PNGChunk.made("IDAT", Deflater().deflate([UInt8](repeating: 0, count: rows)))
        + PNGChunk.made("IEND", [])
    }
    let text = Array("Comment\0\0".utf8) + Deflater().deflate([UInt8](repeating: 0x61, count: 70_000_000))
    let long = changed(picture(), 33, [0x7F, 0xFF, 0xFF, 0xFF])
    return MalformedSet(
      picture(), untried: [.loop: noReferences],
      attacks: [
        Attack(.bomb, "more pixels than the limit", picture([0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]), .limit),
        Attack(
          .bomb, "a text that swells", picture([0, 0, 0, 8, 0, 0, 0, 8], PNGChunk.made("zTXt", text)), nil,
          .limit),
        Attack(.bomb, "rows below the picture that swell", picture(rows: 70_000_000), nil, .limit, .damaged),
        Attack(.lie, "a chunk beyond the file", long, .damaged),
        Attack(.lie, "a checksum that is not the content's", changed(picture(), 29, [1, 2, 3, 4]), .damaged),
        Attack(.lie, "fewer rows than the header says", picture(rows: 9), .damaged),
      ])
  }

  static func tiff() throws -> MalformedSet {
    func picture(_ width: Int = 16) -> [UInt8] {
      let fields: [(Int, ExifMaker.Value)] = [
        (256, .longs([width])), (257, .longs([width])), (258, .shorts([8])), (259, .shorts([1])),
        (262, .shorts([1])),
        (273, .data([UInt8](repeating: 7, count: 256))), (278, .longs([width])), (279, .longs([256])),
      ]
      return ExifMaker.block([fields])
    }
    let sample = picture()
    let structure = try #require(TIFFStructure(sample, sample.indices))
    let ring = sample.dropLast(4) + WebPChunk.little(structure.first, 4)
    let field: [UInt8] = [0x11, 1, 4, 0]
    // A file that lacks only the last field, which says that no page follows, is read.
    return MalformedSet(
      sample, partsAreFiles: true,
      attacks: [
        Attack(.bomb, "more pixels than the limit", picture(70_000), .limit),
        Attack(.loop, "pages in a ring", Array(ring), .damaged),
        Attack(
          .lie, "a strip beyond the file",
          changed(sample, after: field, skipping: 4, [0xFF, 0xFF, 0xFF, 0x7F]), .damaged),
        Attack(
          .lie, "more values than the file has bytes",
          changed(sample, after: field, [0xFF, 0xFF, 0xFF, 0xFF]), .damaged, .limit),
        Attack(.lie, "pages beyond the file", changed(sample, 4, [0xFF, 0xFF, 0xFF, 0x7F]), .damaged),
      ])
  }

  static func webp() throws -> MalformedSet {
    let sample = try decoded("UklGRh4AAABXRUJQVlA4TBEAAAAvB8ABAAdQjyLXo/+BiOh/AAA=")
    return MalformedSet(
      sample, untried: [.loop: noReferences],
      attacks: [
        Attack(
          .bomb, "more pixels than the limit", changed(sample, 21, [0xFF, 0xFF, 0xFF, 0x0F]), .limit, .damaged
        ),
        Attack(.lie, "a file longer than it is", changed(sample, 4, [0xFF, 0xFF, 0xFF, 0x7F]), .damaged),
        Attack(
          .lie, "a chunk longer than the file", changed(sample, 16, [0xFF, 0xFF, 0xFF, 0x7F]), .damaged),
        Attack(.lie, "a chunk of nothing", changed(sample, 16, [0, 0, 0, 0]), .damaged),
      ])
  }

  static var gif: MalformedSet {
    let head = Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0]
    let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
    let sample = head + frame + [0x3B]
    let large = changed(changed(sample, 6, [0xFF, 0xFF, 0xFF, 0xFF]), 18, [0xFF, 0xFF, 0xFF, 0xFF])
    return MalformedSet(
      sample, untried: [.loop: noReferences],
      attacks: [
        Attack(
          .bomb, "more frames than the limit", head + Array(repeating: frame, count: 2_001).joined() + [0x3B],
          .limit),
        Attack(.bomb, "more pixels than the limit", large, .limit),
        Attack(.lie, "a block beyond the file", changed(sample, 24, [0xFF]), .damaged),
        Attack(.lie, "a frame outside of the picture", changed(sample, 14, [0xFF, 0xFF]), nil, .damaged),
      ])
  }

  static func avif() throws -> MalformedSet { boxes(try decoded(smallAVIF)) }

  /// The same boxes with the names that HEIC has for them; nothing here looks at what is coded.
  static func heic() throws -> MalformedSet {
    let names = [("avif", "heic"), ("av01", "hvc1"), ("av1C", "hvcC")]
    return boxes(
      try names.reduce(decoded(smallAVIF)) { bytes, name in
        var bytes = bytes
        while let place = bytes.firstRange(of: Array(name.0.utf8)) {
          bytes.replaceSubrange(place, with: Array(name.1.utf8))
        }
        return bytes
      })
  }

  private static func boxes(_ sample: [UInt8]) -> MalformedSet {
    let large = changed(sample, after: Array("ispe".utf8), skipping: 4, [0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF])
    let flood = Array(repeating: HEIFBox.made("free", []), count: 10_001).joined()
    let place = sample.firstRange(of: Array("iloc".utf8))?.lowerBound ?? 0
    return MalformedSet(
      sample, untried: [.loop: "items may refer to each other in a ring, and nobody follows them"],
      attacks: [
        Attack(.bomb, "more pixels than the limit", large, .limit),
        Attack(.bomb, "more boxes than the limit", sample + flood, .limit),
        Attack(.lie, "a box beyond the file", changed(sample, 32, [0x7F, 0xFF, 0xFF, 0xFF]), .damaged),
        Attack(.lie, "a box shorter than its own head", changed(sample, place - 4, [0, 0, 0, 7]), .damaged),
        Attack(
          .lie, "a picture beyond the file",
          changed(sample, after: Array("iloc".utf8), skipping: 14, [0x7F, 0xFF, 0xFF, 0xFF]), .damaged),
      ])
  }

  private static let smallAVIF = """
    AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAA\
    AAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAJQAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtp\
    cGNvAAAAFGlzcGUAAAAAAAAACAAAAAgAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1hAAAAAAAAAAEA\
    AQQBAoMEAAAALW1kYXQSAAoIGAi/aICGg0IyFxxHh4Xd0000wsAAAJA1jjx+vgy3aCZK
    """

  private static func decoded(_ text: String) throws -> [UInt8] {
    [UInt8](try #require(Data(base64Encoded: text)))
  }
}
