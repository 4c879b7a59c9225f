/// The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2 (ISO 15076-1): three primaries and one curve,
/// about 0.5 kB. Gray ink means equal parts of the three, which the profile maps to neutral grays exactly, because the
/// primaries add up to the white point to the last bit.
enum SRGBProfile {
  /// D50, the white of the profile connection space (7.2.16), in units of 1/65536 as all numbers here.
  private static let white = [63_190, 65_536, 54_061]
  /// The primaries in CIE XYZ, taken from D65 to D50 with the Bradford matrix (annex E).
  static let red = [28_576, 14_581, 912]
  static let green = [25_239, 46_983, 6_362]
  static let blue = [9_375, 3_972, 46_787]
  /// The Bradford matrix itself, by rows.
  static let adaptation = [68_674, 1_502, -3_291, 1_939, 64_912, -1_119, -606, 988, 49_262]
  /// y = (a x + b)^g from d upwards, c x below (10.16, function 3): g 2.4, a 1/1.055, b 0.055/1.055, c 1/12.92, d 0.04045.
  private static let curve = [
    rounded(24, 10), rounded(1000, 1055), rounded(55, 1055), rounded(100, 1292), rounded(4045, 100_000),
  ]

  private static func rounded(_ numerator: Int, _ denominator: Int) -> Int {
    (numerator * 65_536 + denominator / 2) / denominator
  }

  /// The profile file.
  static func bytes() -> [UInt8] {
    let curveTag = tag("para") { $0 + [0, 3, 0, 0] + words(curve) }
    let tags: [(String, [UInt8])] = [
      ("desc", text("sRGB")), ("cprt", text("CC0")), ("wtpt", xyz(white)),
      ("chad", tag("sf32") { $0 + words(adaptation) }),
      ("rXYZ", xyz(red)), ("gXYZ", xyz(green)), ("bXYZ", xyz(blue)),
      ("rTRC", curveTag), ("gTRC", curveTag), ("bTRC", curveTag),
    ]
    var offset = 128 + 4 + tags.count * 12
    var table = words([tags.count])
    var content: [UInt8] = []
    var previous: (offset: Int, data: [UInt8]) = (0, [])
    for (signature, data) in tags {
      // The three curves are one (7.3.1 lets tags share their data).
      if data != previous.data {
        previous = (offset, data)
        content += data
        offset += data.count
      }
      table += Array(signature.utf8) + words([previous.offset, data.count])
    }
    return header(size: offset) + table + content
  }

  /// 7.2. The date is that of the edition of the standard that the profile follows, so that it is always the same.
  private static func header(size: Int) -> [UInt8] {
    var header = words([size, 0, 0x0420_0000])
    header += Array("mntrRGB XYZ ".utf8)
    header += [0x07, 0xDA, 0, 12, 0, 1, 0, 0, 0, 0, 0, 0]
    header += Array("acsp".utf8)
    header += [UInt8](repeating: 0, count: 28)
    header += words(white)
    return header + [UInt8](repeating: 0, count: 48)
  }

  private static func xyz(_ values: [Int]) -> [UInt8] { tag("XYZ ") { $0 + words(values) } }

  /// One text in English (10.13).
  private static func text(_ text: String) -> [UInt8] {
    let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return tag("mluc") { $0 + words([1, 12]) + Array("enUS".utf8) + words([units.count, 28]) + units }
  }

  /// Type, four reserved bytes, content, and filling to a multiple of four.
  private static func tag(_ type: String, _ content: ([UInt8]) -> [UInt8]) -> [UInt8] {
    let data = content(Array(type.utf8) + [0, 0, 0, 0])
    return data + [UInt8](repeating: 0, count: (4 - data.count % 4) % 4)
  }

  private static func words(_ values: [Int]) -> [UInt8] {
    values.flatMap { value in
      let bits = UInt32(bitPattern: Int32(truncatingIfNeeded: value))
      return (0..<4).map { UInt8(truncatingIfNeeded: bits >> (24 - 8 * UInt32($0))) }
    }
  }
}
