/// One segment: a marker, its length and what it says.
struct JPEGSegment {
  let marker: UInt8
  /// From the marker to the end.
  let range: Range<Int>
  let payload: Range<Int>
  let role: Role

  /// What an application segment is for.
  enum Role: Hashable {
    case jfif, jfifExtension, exif, xmp, xmpExtension, profile, pictures, flashPix, credentials, photoshop,
      adobe
    case comment, other
  }

  init(_ marker: UInt8, start: Int, payload: Range<Int>, _ reader: PictureReader) {
    self.marker = marker
    self.payload = payload
    range = start..<payload.upperBound
    role = Self.role(marker, PictureReader(reader.bytes, payload))
  }

  var name: String {
    switch role {
    case .jfif, .jfifExtension: "APP0 (JFIF)"
    case .exif: "APP1 (Exif)"
    case .xmp, .xmpExtension: "APP1 (XMP)"
    case .profile: "APP2 (ICC)"
    case .pictures: "APP2 (MPF)"
    case .flashPix: "APP2 (FPXR)"
    case .credentials: "APP11 (JUMBF)"
    case .photoshop: "APP13 (Photoshop)"
    case .adobe: "APP14 (Adobe)"
    case .comment: "COM"
    case .other: (0xE0...0xEF).contains(marker) ? "APP\(marker - 0xE0)" : "0x" + String(marker, radix: 16)
    }
  }

  var place: String { "segment \(name), byte \(range.lowerBound)" }

  private static func role(_ marker: UInt8, _ payload: PictureReader) -> Role {
    switch marker {
    case 0xFE: .comment
    case 0xE0 where payload.has("JFIF\0"): .jfif
    case 0xE0 where payload.has("JFXX\0"): .jfifExtension
    case 0xE1 where payload.has("Exif\0"): .exif
    case 0xE1 where payload.has("http://ns.adobe.com/xap/1.0/\0"): .xmp
    case 0xE1 where payload.has("http://ns.adobe.com/xmp/extension/\0"): .xmpExtension
    case 0xE2 where payload.has("ICC_PROFILE\0"): .profile
    case 0xE2 where payload.has("MPF\0"): .pictures
    case 0xE2 where payload.has("FPXR\0"): .flashPix
    case 0xEB where payload.has("JP"): .credentials
    case 0xED where payload.has("Photoshop 3.0\0"): .photoshop
    case 0xEE where payload.has("Adobe") && payload.count >= 12: .adobe
    default: .other
    }
  }
}
