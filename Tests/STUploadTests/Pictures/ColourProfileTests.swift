import STTestSupport
import Testing

@testable import STUpload

@Suite struct ColourProfileTests {
  private static let secret = Planted.secret

  private static func big(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private static func wide(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
  }

  /// As version 2 writes a description: in ASCII, in Unicode, and for an early Macintosh.
  private static func description(_ text: String, _ unicode: String = "", _ script: String = "")
    -> [UInt8]
  {
    let letters = Array(text.utf8) + [0]
    let units = unicode.isEmpty ? [] : wide(unicode) + [0, 0]
    let old = Array(script.utf8) + [UInt8](repeating: 0, count: 67 - script.utf8.count)
    return Array("desc".utf8) + big(0) + big(letters.count) + letters + big(0)
      + big(units.count / 2) + units + [0, 0]
      + [UInt8(script.utf8.count)] + old
  }

  private static func plain(_ text: String) -> [UInt8] {
    Array("text".utf8) + big(0) + Array(text.utf8) + [0]
  }

  private static func languages(_ texts: [String]) -> [UInt8] {
    var rows: [UInt8] = []
    var letters: [UInt8] = []
    for text in texts {
      rows +=
        Array("svSE".utf8) + big(wide(text).count) + big(16 + 12 * texts.count + letters.count)
      letters += wide(text)
    }
    return Array("mluc".utf8) + big(0) + big(texts.count) + big(12) + rows + letters
  }

  private static let white = Array("XYZ ".utf8) + big(0) + big(0xF6D6) + big(0x10000) + big(0xD32D)

  private static func profile(_ tags: [(String, [UInt8])]) -> [UInt8] {
    var table = big(tags.count)
    var data: [UInt8] = []
    for (name, content) in tags {
      table += Array(name.utf8) + big(132 + 12 * tags.count + data.count) + big(content.count)
      data += content + Array(repeating: 0, count: (4 - content.count % 4) % 4)
    }
    var header = [UInt8](repeating: 0, count: 128)
    header.replaceSubrange(0..<4, with: big(128 + table.count + data.count))
    header.replaceSubrange(36..<40, with: Array("acsp".utf8))
    return header + table + data
  }

  @Test(arguments: [
    ("desc", description(secret)), ("desc", description("sRGB", secret)),
    ("desc", description("sRGB", "", secret)),
    ("cprt", plain(secret)), ("cprt", plain("sRGB") + Array(secret.utf8)),
    ("dmnd", description(secret)),
    ("dmdd", languages(["sRGB", secret])), ("dscm", languages([secret])),
    ("vued", description(secret)),
    ("priv", plain(secret)), ("clrt", plain(secret)),
  ])
  func `a text of somebody's own goes, and the colours stay`(_ name: String, _ content: [UInt8])
    throws
  {
    let bytes = Self.profile([("wtpt", Self.white), (name, content)])
    let profile = try #require(ColourProfile(bytes))
    #expect(!profile.privateTags.isEmpty || profile.ownTexts == [name])
    #expect(!PictureChecks.contains(profile.clean, Self.secret))
    #expect(profile.clean.firstRange(of: Self.white) != nil)
    let again = try #require(ColourProfile(profile.clean))
    #expect(again.clean == profile.clean && again.ownTexts.isEmpty)
  }

  @Test(arguments: [
    ("desc", description("sRGB IEC61966-2.1")),
    ("cprt", plain("Copyright (c) 1998 Hewlett-Packard Company")),
    ("desc", languages(["Display P3"])), ("cprt", languages(["Copyright Apple Inc., 2022"])),
    ("dmnd", description("IEC http://www.iec.ch")),
    ("desc", description("Adobe RGB (1998)", "Adobe RGB (1998)")),
  ])
  func `what everybody has stays byte by byte`(_ name: String, _ content: [UInt8]) throws {
    let bytes = Self.profile([("wtpt", Self.white), (name, content)])
    let profile = try #require(ColourProfile(bytes))
    #expect(profile.clean == bytes)
  }

  @Test(.enabled(if: PictureTools.hasPillow))
  func `a picture with a profile of one's own is shown in the same colours`() throws {
    let pictures = try PictureTools.make(
      "made['jpg'] = saved(picture(), 'JPEG', icc_profile=profile)")
    let picture = try #require(pictures["jpg"])
    let own = picture.replacing(Self.wide("sRGB built-in"), with: Self.wide(Self.secret + "!"))
    let clean = try PictureChecks.check(
      Planted(place: "profile", bytes: own, rule: .pictureProfile), JPEGFormat())
    let script = """
      import sys, io, os
      from PIL import Image, ImageCms
      def seen(name):
          image = Image.open(os.path.join(sys.argv[1], name))
          own = ImageCms.ImageCmsProfile(io.BytesIO(image.info['icc_profile']))
          return ImageCms.profileToProfile(image, own, ImageCms.createProfile('sRGB')).tobytes()
      print(seen('own') == seen('clean'), seen('own') == seen('before'))
      """
    let output = try PictureTools.run(script, on: ["own": own, "clean": clean, "before": picture])
    #expect(output == "True True\n")
  }
}
