internal import STSource

/// An object of the record: its shape, and how it is read from and written to a tree, side by side so that they are
/// changed together. A test holds them against each other.
protocol RecordEntity: RecordValue {
  static var schema: EntitySchema { get }
  init(_ object: inout ObjectCursor) throws(DecodingGap)
  func encode(into object: inout ObjectBuilder)
}

extension RecordEntity {
  init?(_ node: SourceNode) throws(DecodingGap) {
    guard let members = node.members else { return nil }
    var cursor = ObjectCursor(members)
    try self.init(&cursor)
  }

  var node: SourceNode {
    var builder = ObjectBuilder()
    encode(into: &builder)
    return builder.node
  }

  /// The shape of a key that holds one such object.
  static var shape: ValueShape { .object(schema) }

  /// The shape of a key that holds a list of them.
  static func list(_ item: String, _ count: ClosedRange<Int> = ValueShape.anyNumber) -> ValueShape {
    .list(shape, item: item, count: count)
  }
}
