internal import CZlib

/// zlib's decompression with a bound on what comes out. One working memory for many streams; used within one
/// call.
package final class Inflater {
  package enum Outcome: Sendable, Hashable {
    case whole
    /// The stream has an error or ends early; what came before is there.
    case broken
    /// More would have come than the bound allows.
    case tooMuch
  }

  private static let chunk = 32_768

  /// On the heap, because zlib keeps the address.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  package init(_ format: DeflateFormat = .zlib) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isReady = st_inflate_init(stream, format.windowBits) == Z_OK
  }

  /// How many bytes the last stream has taken.
  package var consumed: Int { Int(stream.pointee.total_in) }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deallocate()
  }

  /// Hands over the decompressed bytes in pieces, at most `limit` in all. What follows the stream is not looked at.
  package func inflate(
    _ input: UnsafeBufferPointer<UInt8>, limit: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Outcome {
    guard isReady, inflateReset(stream) == Z_OK, let size = UInt32(exactly: input.count) else {
      return .broken
    }
    // zlib declares its input mutable and does not write to it.
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = size
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.chunk) { buffer in
      var left = limit
      while true {
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(Self.chunk)
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        let count = Self.chunk - Int(stream.pointee.avail_out)
        guard count <= left else { return .tooMuch }
        left -= count
        take(UnsafeBufferPointer(rebasing: buffer[..<count]))
        if status == Z_STREAM_END { return .whole }
        guard status == Z_OK, count > 0 || stream.pointee.avail_in > 0 else { return .broken }
      }
    }
  }

  /// All of it; nil where the stream is broken or too large.
  package func inflate(_ input: [UInt8], limit: Int) -> (content: [UInt8]?, outcome: Outcome) {
    var content: [UInt8] = []
    content.reserveCapacity(min(limit, input.count * 4))
    let outcome = input.withUnsafeBufferPointer { buffer in
      inflate(buffer, limit: limit) { content.append(contentsOf: $0) }
    }
    if case .whole = outcome { return (content, outcome) }
    return (nil, outcome)
  }
}
