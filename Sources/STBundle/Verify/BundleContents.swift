package import STDiagnostics

/// What lies in a bundle's folder, as somebody has found it. Whoever opens files is elsewhere: the proof is handed names
/// and asks for bytes, each file once.
package struct BundleContents: Sendable {
  /// Something in the folder.
  package struct Item: Sendable, Hashable {
    /// Relative to the folder.
    package let path: String
    /// Neither a link nor a device, a pipe or a folder.
    package let isRegular: Bool

    package init(path: String, isRegular: Bool) {
      self.path = path
      self.isRegular = isRegular
    }
  }

  package enum Content: Sendable {
    case bytes([UInt8])
    /// Why the file could not be read.
    case refused(Diagnostic)
  }

  /// Everything below the folder, `manifest.json` included.
  package let items: [Item]
  /// The bytes of one of the items, within bounds of size and time.
  package let read: @Sendable (_ path: String) -> Content

  package init(items: [Item], read: @escaping @Sendable (_ path: String) -> Content) {
    self.items = items
    self.read = read
  }
}
