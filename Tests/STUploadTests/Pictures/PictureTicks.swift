/// Where things hide in pictures, line by line, and which planted pictures show that they go.
enum PictureTicks {
  static let rows: [TickList.Row] = jpeg + png + tiff + others

  private static func files(_ ending: String, _ names: String...) -> [String] {
    names.map { "\(ending)/\($0)" }
  }

  private static let jpeg: [TickList.Row] = [
    ("JFIF and JFXX thumbnails", files("jpg", "JFIF thumbnail", "JFXX")),
    (
      "Exif: all directories, thumbnail, MakerNote, owner, serial numbers, XP fields, position",
      files(
        "jpg", "Exif ImageDescription", "Exif Model, big-endian", "Exif Artist",
        "Exif HostComputer", "Exif XPAuthor",
        "Exif BodySerialNumber", "Exif CameraOwnerName", "Exif UserComment", "Exif MakerNote",
        "Exif Interop",
        "Exif GPS", "Exif thumbnail", "Exif XMP", "Exif between fields", "Exif private field",
        "Exif unreadable")
    ),
    ("XMP and extended XMP", files("jpg", "XMP", "extended XMP", "depth map")),
    ("colour profile", files("jpg", "false profile")), ("MPF", files("jpg", "MPF")),
    ("FPXR", files("jpg", "FPXR")),
    (
      "APP3 to APP15: Meta, Ducky, PictureInfo and the rest",
      files("jpg", "Meta", "Ducky", "PictureInfo", "false Adobe", "unknown APP15", "APP1 of others")
    ),
    ("JUMBF and C2PA", files("jpg", "JUMBF")),
    (
      "Photoshop and IPTC, with a thumbnail",
      files("jpg", "IPTC", "Photoshop thumbnail", "Photoshop path")
    ),
    ("comments, number of lines", files("jpg", "comment", "number of lines")),
    ("bytes between segments, fill bytes", files("jpg", "between later segments", "fill bytes")),
    (
      "bytes after the end, second pictures, Samsung, motion photo",
      files("jpg", "after the end", "Samsung", "motion photo", "second picture", "remains")
    ),
  ]

  private static let png: [TickList.Row] = [
    (
      "text chunks, XMP, raw profiles",
      files(
        "png", "tEXt", "tEXt comment", "iTXt XMP", "iTXt language", "tEXt at the end", "raw profile"
      )
    ),
    ("eXIf", files("png", "Exif GPS", "Exif MakerNote", "Exif thumbnail")),
    ("tIME", files("png", "time")),
    ("colour profile and its name", files("png", "iCCP name", "false profile")),
    ("sPLT names", files("png", "sPLT")),
    (
      "private and unknown chunks",
      files("png", "private chunk", "gAMA of a false length", "second gAMA", "histogram")
    ),
    (
      "caNv, vpAg, iDOT, orNT, gIFx",
      files(
        "png", "canvas", "page of a virtual canvas", "halves for fast showing", "turn of a phone",
        "blocks of GIF")
    ),
    ("C2PA", files("png", "C2PA")),
    ("frames that no viewer shows", files("png", "unannounced frame")),
    ("bytes after the end", files("png", "after the end", "second picture", "remains", "zip")),
    (
      "extra rows, bytes after the compressed rows",
      files("png", "second rows", "after the compressed rows")
    ),
  ]

  private static let tiff: [TickList.Row] = [
    (
      "texts",
      files(
        "tif", "DocumentName", "ImageDescription", "Make", "Model", "PageName", "Software",
        "DateTime", "Artist",
        "HostComputer", "Copyright", "InkNames")
    ),
    ("XMP, IPTC, Photoshop, layers", files("tif", "XMP", "IPTC", "Photoshop", "layers")),
    ("colour profile", files("tif", "false profile")),
    ("Exif and position", files("tif", "Exif", "MakerNote", "GPS", "GeoTIFF")),
    ("private tags", files("tif", "private")),
    ("sub-directories and extra ones", files("tif", "SubIFDs", "hidden picture", "skipped page")),
    ("gaps, trailing bytes, surplus in strips", files("tif", "after the end", "in the strip")),
  ]

  private static let others: [TickList.Row] = [
    (
      "WebP: EXIF, XMP, profile, unknown chunks",
      files("webp", "Exif GPS", "Exif as in JPEG", "XMP", "false profile", "unknown chunk")
    ),
    (
      "WebP: second pictures, bytes after the end",
      files("webp", "second picture", "late transparency", "after the end")
    ),
    ("GIF: comments and plain text", files("gif", "comment", "plain text")),
    (
      "GIF: application blocks",
      files("gif", "XMP", "profile", "repetition with more", "second repetition", "unknown block")
    ),
    (
      "GIF: bytes after the end or the pixels",
      files(
        "gif", "after the end", "second picture", "after the coded pixels",
        "control without a frame")
    ),
    ("HEIF: Exif, XMP, other items", files("avif", "Exif", "Exif Artist", "XMP", "uri")),
    (
      "HEIF: hidden items, thumbnails, depth maps",
      files("avif", "hidden item", "thumbnail", "depth map")
    ),
    (
      "HEIF: uuid, free, skip, udta, trailing boxes",
      files("avif", "uuid", "C2PA", "free", "skip", "udta", "film", "second mdat", "after the end")
    ),
  ]
}
