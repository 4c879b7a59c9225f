internal import CZlib

/// zlib with one working memory for many streams (RFC 1950; ISO 32000-1, 7.4.4). Used within one task.
struct Deflater: ~Copyable {
  /// On the heap, because zlib keeps the address.
  private let stream: UnsafeMutablePointer<z_stream>

  /// `level` is zlib's: 1 is fast, 9 is small.
  init(level: Int) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = st_deflate_init(stream, Int32(clamping: level), 15, 8)
    precondition(status == Z_OK, "zlib refuses its working memory or the level \(level)")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// The content as a zlib stream.
  mutating func deflate(_ content: [UInt8]) -> [UInt8] {
    deflateReset(stream)
    let bound = Int(deflateBound(stream, uLong(content.count)))
    return content.withUnsafeBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: bound) { output, count in
        // zlib declares its input mutable and does not write to it.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(clamping: input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(clamping: output.count)
        let status = CZlib.deflate(stream, Z_FINISH)
        precondition(status == Z_STREAM_END, "zlib's own bound was too small")
        count = Int(stream.pointee.total_out)
      }
    }
  }
}
