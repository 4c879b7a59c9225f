/// Which fields a page needs to be shown as it is, and how many values each may have. What is not here goes.
enum TIFFFields {
  enum Count {
    case exactly(Int)
    /// As many as a pixel has samples, or one for all.
    case samples
    /// As many as the values say, up to so many.
    case upTo(Int)
  }

  static func kept(_ tag: Int) -> Count? { table[tag] }

  static let names: [Int: String] = [
    269: "DocumentName", 270: "ImageDescription", 271: "Make", 272: "Model", 285: "PageName", 305: "Software",
    306: "DateTime", 315: "Artist", 316: "HostComputer", 333: "InkNames", 337: "TargetPrinter",
    33432: "Copyright",
    700: "XMP", 33723: "IPTC", 34377: "Photoshop", 37724: "ImageSourceData", 330: "SubIFDs", 34665: "Exif",
    34853: "GPS", 42112: "GDAL", 33550: "GeoTIFF", 33922: "GeoTIFF", 34735: "GeoTIFF", 34737: "GeoTIFF",
  ]

  private static let table: [Int: Count] = [
    254: .exactly(1), 255: .exactly(1), 256: .exactly(1), 257: .exactly(1), 258: .samples, 259: .exactly(1),
    262: .exactly(1), 263: .exactly(1), 266: .exactly(1), 274: .exactly(1), 277: .exactly(1),
    278: .exactly(1),
    282: .exactly(1), 283: .exactly(1), 284: .exactly(1), 292: .exactly(1), 293: .exactly(1),
    296: .exactly(1),
    297: .exactly(2), 317: .exactly(1), 318: .exactly(2), 319: .exactly(6), 320: .upTo(196_608),
    322: .exactly(1),
    323: .exactly(1), 332: .exactly(1), 338: .upTo(16), 339: .samples, 347: .upTo(65_536), 529: .exactly(3),
    530: .exactly(2), 531: .exactly(1), 532: .exactly(6), 34675: .upTo(16_000_000),
  ]

  /// Where the coded picture stands, and how long its pieces are.
  static let stripOffsets = 273, stripSizes = 279, tileOffsets = 324, tileSizes = 325
}
