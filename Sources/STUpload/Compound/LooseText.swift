/// Runs of readable characters among bytes of any sort, in one byte each and in two.
enum LooseText {
  /// A shorter run is more often chance than text.
  private static let least = 6

  static func of(_ bytes: [UInt8]) -> String {
    let narrow = runs(bytes.map { UInt16($0) })
    // Text in UTF-16 begins at any byte, so both ways of pairing them are read.
    let wide = [0, 1].flatMap { offset in
      runs(
        stride(from: offset, to: bytes.count - 1, by: 2).map {
          UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
        })
    }
    return (narrow + wide).joined(separator: "\n\n")
  }

  private static func runs(_ units: [UInt16]) -> [String] {
    units.split { !isReadable($0) }.filter { $0.count >= least }.map { String(decoding: $0, as: UTF16.self) }
  }

  /// Letters, digits and marks of western Europe, and the typographic ones.
  private static func isReadable(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x17F, 0x2010...0x2026: true
    default: false
    }
  }
}
