/// What stands around the compressed data.
package enum DeflateFormat: Sendable, Hashable {
  /// A head of two bytes and a checksum (RFC 1950): PDF (ISO 32000-1, 7.4.4) and PNG.
  case zlib
  /// Nothing (RFC 1951): the entries of a ZIP archive.
  case raw

  /// The size of the window as a power of two, in zlib's way of writing it.
  var windowBits: Int32 {
    switch self {
    case .zlib: 15
    case .raw: -15
    }
  }
}
