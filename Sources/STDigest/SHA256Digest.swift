internal import Crypto

/// SHA-256 (FIPS 180-4), the one hash of the program: file ids, manifests, canonical hashes and pinned fonts.
package struct SHA256Digest: Sendable, Hashable {
  /// 32 bytes.
  package let bytes: [UInt8]

  package init(of content: some Sequence<UInt8>) {
    bytes = Array(SHA256.hash(data: Array(content)))
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
