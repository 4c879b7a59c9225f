/// What looking into one file may cost. A file that asks for more is refused, with the name of the limit.
package struct UploadLimits: Sendable, Hashable {
  /// The file itself, in bytes.
  package var bytes = 50_000_000
  /// All that is unpacked from it and its members, in bytes.
  package var unpackedBytes = 256_000_000
  /// How many times larger than its packed form something may be, once `ratioGrace` bytes have come.
  package var ratio = 100
  package var ratioGrace = 1_000_000
  /// Entries of one archive, and parts of one document.
  package var entries = 2_000
  /// Files within files.
  package var depth = 3
  /// Files in one file, at any depth.
  package var files = 10_000
  /// How deep elements of XML nest.
  package var xmlDepth = 256
  /// One text of XML, in bytes.
  package var xmlText = 10_000_000
  package var xmlAttributes = 256
  /// Elements of one part: each takes a few hundred bytes of memory.
  package var xmlElements = 500_000
  /// Pixels of one picture, by its header.
  package var pixels = 100_000_000
  /// All text that is looked through for identity numbers, in bytes: some 1 500 pages, and a few seconds' work.
  package var textBytes = 4_000_000

  package init() {}
}
