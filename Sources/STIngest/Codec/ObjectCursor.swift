internal import STSource

/// Takes the members of a valid object one after the other. Looks on where it found the last one, because records are
/// mostly written in the order in which they are read.
struct ObjectCursor {
  let members: [SourceNode.Member]
  private var next = 0

  init(_ members: [SourceNode.Member]) { self.members = members }

  private mutating func take(_ key: String) -> SourceNode? {
    for step in 0..<members.count {
      let position = (next + step) % members.count
      if members[position].key == key {
        next = position + 1
        return members[position].node
      }
    }
    return nil
  }

  mutating func required<Value: RecordValue>(_ key: String) throws(DecodingGap) -> Value {
    guard let value: Value = try optional(key) else { throw DecodingGap(key: key) }
    return value
  }

  mutating func optional<Value: RecordValue>(_ key: String) throws(DecodingGap) -> Value? {
    guard let node = take(key) else { return nil }
    guard let value = try Value(node) else { throw DecodingGap(key: key) }
    return value
  }

  /// The elements of a list; none when the key is absent.
  mutating func list<Value: RecordValue>(_ key: String) throws(DecodingGap) -> [Value] {
    guard let node = take(key) else { return [] }
    guard let elements = node.elements else { throw DecodingGap(key: key) }
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for element in elements {
      guard let value = try Value(element) else { throw DecodingGap(key: key) }
      values.append(value)
    }
    return values
  }

  /// The members of an object with free keys, in the order of the input.
  mutating func map(_ key: String) throws(DecodingGap) -> [SourceNode.Member] {
    guard let node = take(key) else { return [] }
    guard let members = node.members else { throw DecodingGap(key: key) }
    return members
  }
}
