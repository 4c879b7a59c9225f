internal import STDeflate

/// What a stream object holds (ISO 32000-1, 7.3.8).
enum PDFStreamContent {
  /// Compressed as it is written, left alone in the readable form.
  case text([UInt8])
  /// Never compressed: metadata that programs without a PDF reader look for.
  case plain([UInt8])
  /// Compressed beforehand. In the readable form a size and a hash stand for what is no text.
  case prepared(PreparedStream)
}

/// A stream that many files share, compressed once.
struct PreparedStream: Sendable {
  let content: [UInt8]
  let deflated: [UInt8]
  /// Whether the readable form shows the content itself.
  let isText: Bool

  init(_ content: [UInt8], isText: Bool = false, with deflater: Deflater) {
    self.content = content
    self.isText = isText
    deflated = deflater.deflate(content)
  }
}
