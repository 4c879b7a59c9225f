/// A hash table from byte strings, asked without making a `String` or an array first. It forgets everything when it has
/// grown beyond its limit, so a shaper that lives long stays small.
struct ByteTable<Value> {
  /// Tells apart what is kept under the same bytes: the measures that a text was broken to.
  struct Variant: Hashable {
    let size: Length
    let width: Length

    static var none: Variant { Variant(size: 0, width: 0) }
  }

  private struct Entry {
    let hash: Int
    let key: Range<Int>
    let variant: Variant
    let value: Value
  }

  private let limit: Int
  private var entries: [Entry] = []
  /// The keys of all entries, one after the other.
  private var keys: [UInt8] = []
  /// Open addressing: index into `entries`, or -1. The count is a power of two, at most three quarters taken.
  private var slots: [Int32] = Array(repeating: -1, count: 256)

  init(limit: Int) { self.limit = limit }

  func find(_ key: UnsafeBufferPointer<UInt8>, _ variant: Variant = .none) -> Value? {
    let hash = Self.hash(key, variant)
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].hash == hash, entries[index].variant == variant, holds(key, in: entries[index].key) {
        return entries[index].value
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func holds(_ key: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
    guard range.count == key.count else { return false }
    return keys.withUnsafeBufferPointer { keys in
      key.indices.allSatisfy { keys[range.lowerBound + $0] == key[$0] }
    }
  }

  /// The key must not be in the table.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, _ value: Value, _ variant: Variant = .none) {
    if entries.count >= limit { self = ByteTable(limit: limit) }
    let start = keys.count
    keys.append(contentsOf: key)
    entries.append(
      Entry(hash: Self.hash(key, variant), key: start..<keys.count, variant: variant, value: value))
    if entries.count * 4 > slots.count * 3 { grow() } else { place(entries.count - 1) }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in entries.indices { place(index) }
  }

  private mutating func place(_ index: Int) {
    var slot = entries[index].hash & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: index)
  }

  /// Seeded by the standard library, so nobody can write a record whose words all fall into one slot.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>, _ variant: Variant) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(key))
    hasher.combine(variant.size)
    hasher.combine(variant.width)
    return hasher.finalize()
  }
}
