internal import CZlib

/// zlib with one working memory for many streams. Used within one task.
package final class Deflater {
  /// Level 9 makes a paper some twenty bytes smaller and takes nearly half as long again.
  private static let level: Int32 = 5

  /// On the heap, because zlib keeps the address.
  private let stream: UnsafeMutablePointer<z_stream>

  package init(_ format: DeflateFormat = .zlib) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = st_deflate_init(stream, Self.level, format.windowBits, 8)
    precondition(status == Z_OK, "zlib refuses its working memory")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// The content as one stream.
  package func deflate(_ content: [UInt8]) -> [UInt8] {
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
