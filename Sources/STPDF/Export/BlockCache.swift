internal import STDeflate
internal import Synchronization

/// Blocks that many files have in common, compressed once: the papers of one form have the same tag tree as long as the
/// same boxes are filled in. Follows from the content alone, so the output does not depend on what the cache holds.
final class BlockCache: Sendable {
  private struct Key: Hashable {
    let content: [UInt8]

    func hash(into hasher: inout Hasher) { content.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }

  /// Enough for the forms of an application; a tag tree is about 5 kB.
  private static let capacity = 128
  /// In bytes; larger blocks are those of merged files, which are made once.
  private static let largest = 16_384

  private let blocks = Mutex<[Key: [UInt8]]>([:])

  func deflated(_ content: [UInt8], with deflater: Deflater) -> [UInt8] {
    guard content.count <= Self.largest else { return deflater.deflate(content) }
    let key = Key(content: content)
    if let known = blocks.withLock({ $0[key] }) { return known }
    let block = deflater.deflate(content)
    blocks.withLock { known in
      if known.count >= Self.capacity { known.removeAll() }
      known[key] = block
    }
    return block
  }
}
