@testable import STUpload

/// Exif blocks with a secret in one place each.
enum ExifSamples {
  private static let secret = Planted.secret
  private static let bytes = Array(Planted.secret.utf8)
  private static let wide = Planted.secret.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }

  static let all: [(name: String, block: [UInt8], rule: UploadRule)] = [
    ("Exif ImageDescription", block([(0x010E, .text(secret))]), .pictureCamera),
    ("Exif Model, big-endian", block(isLittle: false, [(0x0110, .text(secret))]), .pictureCamera),
    ("Exif Artist", block([(0x013B, .text(secret))]), .pictureOwner),
    ("Exif HostComputer", block([(0x013C, .text(secret))]), .pictureOwner),
    ("Exif XPAuthor", block([(0x9C9D, .bytes(wide, type: 1))]), .pictureOwner),
    ("Exif BodySerialNumber", block([(0x8769, .directory([(0xA431, .text(secret))]))]), .pictureOwner),
    ("Exif CameraOwnerName", block([(0x8769, .directory([(0xA430, .text(secret))]))]), .pictureOwner),
    (
      "Exif UserComment",
      block([(0x8769, .directory([(0x9286, .bytes(Array("ASCII\0\0\0".utf8) + bytes, type: 7))]))]),
      .pictureCamera
    ),
    ("Exif MakerNote", block([(0x8769, .directory([(0x927C, .bytes(bytes, type: 7))]))]), .pictureMakerNote),
    (
      "Exif Interop",
      block([(0x8769, .directory([(0xA005, .directory([(1, .text(secret))]))]))]), .pictureCamera
    ),
    (
      "Exif GPS",
      block([
        (0x8825, .directory([(1, .text("N")), (0x1B, .bytes(Array("ASCII\0\0\0".utf8) + bytes, type: 7))]))
      ]),
      .picturePosition
    ),
    (
      "Exif thumbnail",
      ExifMaker.block([
        [(0x0110, .text("Prov"))],
        [(0x0201, .data([0xFF, 0xD8] + bytes + [0xFF, 0xD9])), (0x0202, .longs([bytes.count + 4]))],
      ]), .pictureThumbnail
    ),
    ("Exif XMP", block([(0x02BC, .bytes(Array("<a>".utf8) + bytes, type: 1))]), .pictureCamera),
    ("Exif between fields", block([(0x0110, .text("Prov"))]) + bytes, .pictureCamera),
    ("Exif private field", block([(0xFDE8, .text(secret))]), .pictureCamera),
    ("Exif unreadable", bytes, .pictureCamera),
  ]

  static func block(isLittle: Bool = true, _ fields: [(Int, ExifMaker.Value)]) -> [UInt8] {
    ExifMaker.block(isLittle: isLittle, [fields])
  }
}
