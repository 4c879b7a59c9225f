@testable import STUpload

/// A field of TIFF that no viewer shows, with a secret in it.
struct TIFFSample {
  let name: String
  let tag: Int
  let value: ExifMaker.Value
  let rule: UploadRule

  init(_ name: String, _ tag: Int, _ value: ExifMaker.Value, _ rule: UploadRule) {
    self.name = name
    self.tag = tag
    self.value = value
    self.rule = rule
  }

  static let all: [TIFFSample] = texts + blocks + directories

  private static let hidden = Array(Planted.secret.utf8)

  private static let texts: [TIFFSample] = [
    TIFFSample("DocumentName", 269, .text(Planted.secret), .pictureCamera),
    TIFFSample("ImageDescription", 270, .text(Planted.secret), .pictureCamera),
    TIFFSample("Make", 271, .text(Planted.secret), .pictureCamera),
    TIFFSample("Model", 272, .text(Planted.secret), .pictureCamera),
    TIFFSample("PageName", 285, .text(Planted.secret), .pictureCamera),
    TIFFSample("Software", 305, .text(Planted.secret), .pictureCamera),
    TIFFSample("DateTime", 306, .text(Planted.secret), .pictureCamera),
    TIFFSample("Artist", 315, .text(Planted.secret), .pictureOwner),
    TIFFSample("HostComputer", 316, .text(Planted.secret), .pictureOwner),
    TIFFSample("InkNames", 333, .text(Planted.secret), .pictureTags),
    TIFFSample("Copyright", 33432, .text(Planted.secret), .pictureOwner),
    TIFFSample("GeoTIFF", 34737, .text(Planted.secret), .picturePosition),
    TIFFSample("private", 65000, .text(Planted.secret), .pictureTags),
  ]

  private static let blocks: [TIFFSample] = [
    TIFFSample("XMP", 700, .bytes(Array("<a>".utf8) + hidden, type: 1), .pictureXMP),
    TIFFSample("IPTC", 33723, .bytes([0x1C, 2, 120, 0, 12] + hidden, type: 7), .pictureCaption),
    TIFFSample("Photoshop", 34377, .bytes(photoshop + hidden, type: 7), .picturePhotoshop),
    TIFFSample("false profile", 34675, .bytes(hidden, type: 7), .pictureProfile),
    TIFFSample("layers", 37724, .bytes(hidden, type: 7), .pictureTags),
  ]

  private static let directories: [TIFFSample] = [
    TIFFSample("Exif", 34665, .directory([(0x9003, .text(Planted.secret))]), .pictureCamera),
    TIFFSample("MakerNote", 34665, .directory([(0x927C, .bytes(hidden, type: 7))]), .pictureMakerNote),
    TIFFSample("GPS", 34853, .directory([(0x1D, .text(Planted.secret))]), .picturePosition),
    TIFFSample("SubIFDs", 330, .directory([(270, .text(Planted.secret))]), .pictureExtra),
    TIFFSample("hidden picture", 330, .directory([(273, .data(hidden)), (279, .longs([12]))]), .pictureGap),
  ]

  private static let photoshop = Array("8BIM".utf8) + [7, 208, 0, 0, 0, 0, 0, 12]
}
