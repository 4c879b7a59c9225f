internal import Crypto

/// SHA-256 (FIPS 180-4), the one hash of the program: file ids, manifests, canonical hashes and pinned fonts.
package struct SHA256Digest: Sendable, Hashable {
  /// 32 bytes.
  package let bytes: [UInt8]

  package init(of content: some Sequence<UInt8>) {
    self.init(SHA256.hash(data: Array(content)))
  }

  init(_ digest: SHA256.Digest) { bytes = Array(digest) }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  package init?(hex: String) {
    let digits = hex.utf8.compactMap(Self.value)
    guard digits.count == 64, hex.utf8.count == 64 else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
