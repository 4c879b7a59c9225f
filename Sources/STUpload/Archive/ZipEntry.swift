/// One file, or folder, in a ZIP archive.
package struct ZipEntry: Sendable, Hashable {
  /// Parts divided by `/`; a folder's name ends with one.
  package let name: String
  /// Of the unpacked content, in bytes.
  package let size: Int
  /// Where the packed content lies in the archive.
  package let data: Range<Int>
  let isStored: Bool
  let checksum: UInt32

  package var isFolder: Bool { name.hasSuffix("/") }
}
