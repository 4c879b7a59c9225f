/// What reading one file may cost. A file that asks for more is refused or read in part, always with a finding.
package struct PDFReadingLimits: Sendable {
  /// The file itself.
  package var bytes: Int
  /// All objects and streams that are read, together, before and after decompression.
  package var readBytes: Int
  /// Object numbers.
  package var objects: Int
  package var pages: Int
  /// How deep tags, page tree nodes and values nest.
  package var depth: Int
  /// Tags in the tree.
  package var tags: Int
  /// Text in one page or one tag, in bytes of UTF-8.
  package var textBytes: Int

  package init(
    bytes: Int, readBytes: Int, objects: Int, pages: Int, depth: Int, tags: Int, textBytes: Int
  ) {
    self.bytes = bytes
    self.readBytes = readBytes
    self.objects = objects
    self.pages = pages
    self.depth = depth
    self.tags = tags
    self.textBytes = textBytes
  }

  /// Some ten times what the largest bundle in one file takes.
  package static let paper = PDFReadingLimits(
    bytes: 4_000_000, readBytes: 16_000_000, objects: 100_000, pages: 2_000, depth: 64, tags: 100_000,
    textBytes: 4_000_000)
}
