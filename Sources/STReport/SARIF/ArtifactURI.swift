/// A path as the URI reference that SARIF 2.1.0, 3.4.3 asks for (RFC 3986).
enum ArtifactURI {
  /// Absolute for an absolute path, otherwise relative to wherever the program was called.
  static func reference(to path: String) -> String {
    let encoded = path.utf8.reduce(into: "") { text, byte in
      if isPlain(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += (digits.utf8.count == 1 ? "%0" : "%") + digits
      }
    }
    return path.utf8.first == UInt8(ascii: "/") ? "file://" + encoded : encoded
  }

  /// The unreserved characters of RFC 3986, 2.3, and the slash between segments.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
