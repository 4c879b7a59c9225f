/// Names of the fields that a person knows, for the report.
enum ExifNames {
  /// Those that name a person or one particular device.
  static let owner: Set<Int> = [
    0x013B, 0x013C, 0x8298, 0x9C9D, 0xA430, 0xA431, 0xA435, 0xC62F, 0xC68B, 0xA436, 0xA437, 0xA438, 0xA439,
    0xA43A, 0xA420,
  ]

  static func name(_ tag: Int, _ directory: ExifReader.Directory) -> String {
    let table = directory == .gps ? gps : image
    if let known = table[tag] { return known }
    let digits = String(tag, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static let gps: [Int: String] = [
    1: "GPSLatitudeRef", 2: "GPSLatitude", 3: "GPSLongitudeRef", 4: "GPSLongitude", 6: "GPSAltitude",
    7: "GPSTimeStamp", 27: "GPSProcessingMethod", 28: "GPSAreaInformation", 29: "GPSDateStamp",
  ]

  private static let image: [Int: String] = [
    0x00FE: "NewSubfileType", 0x010D: "DocumentName", 0x010E: "ImageDescription", 0x010F: "Make",
    0x0110: "Model",
    0x0112: "Orientation", 0x011D: "PageName", 0x0131: "Software", 0x0132: "DateTime", 0x013B: "Artist",
    0x013C: "HostComputer", 0x014A: "SubIFDs", 0x0151: "TargetPrinter", 0x0201: "JPEGInterchangeFormat",
    0x02BC: "XMP", 0x8298: "Copyright", 0x83BB: "IPTC", 0x8649: "Photoshop", 0x8769: "ExifIFD",
    0x8825: "GPSIFD",
    0x9003: "DateTimeOriginal", 0x9004: "DateTimeDigitized", 0x927C: "MakerNote", 0x9286: "UserComment",
    0x935C: "ImageSourceData", 0x9C9B: "XPTitle", 0x9C9C: "XPComment", 0x9C9D: "XPAuthor",
    0x9C9E: "XPKeywords",
    0x9C9F: "XPSubject", 0xA420: "ImageUniqueID", 0xA430: "CameraOwnerName", 0xA431: "BodySerialNumber",
    0xA433: "LensMake", 0xA434: "LensModel", 0xA435: "LensSerialNumber", 0xA436: "ImageTitle",
    0xA437: "Photographer", 0xA438: "ImageEditor", 0xC62F: "CameraSerialNumber",
  ]
}
