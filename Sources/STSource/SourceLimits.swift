/// What an input may cost. Limits are checked while reading, before memory is spent.
package struct SourceLimits: Sendable, Hashable {
  /// Largest input, in bytes.
  package var bytes: Int
  /// How many objects and arrays may lie in each other.
  package var depth: Int
  /// How many values the input may hold: a small input of `[0,0,0…]` would otherwise grow twentyfold in memory.
  package var values: Int

  package init(bytes: Int, depth: Int, values: Int) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
  }

  /// The limits of a record: 20 MB, depth 32, and ten times the values that 5 000 entities need.
  package static let record = SourceLimits(bytes: 20_000_000, depth: 32, values: 500_000)
  /// The limits of our own data tables: the same depth, no more than 4 MB.
  package static let table = SourceLimits(bytes: 4_000_000, depth: 32, values: 200_000)
}
