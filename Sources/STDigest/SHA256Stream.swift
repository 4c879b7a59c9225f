internal import Crypto

/// The digest of bytes that come piece by piece, which can be asked for on the way: of a part first, and then of the whole
/// without reading the part again.
package struct SHA256Stream {
  private var hash = SHA256()

  package init() {}

  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
  }

  /// Of all that has come.
  package var digest: SHA256Digest { SHA256Digest(hash.finalize()) }
}
