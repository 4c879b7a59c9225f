/// A value of an input together with its place: the one tree that JSON and XML are read into.
///
/// The tree is never deeper than `SourceLimits.depth`, so walking it may recurse.
package struct SourceNode: Sendable {
  package var value: Value
  /// Where the value begins.
  package var place: SourcePlace

  package init(_ value: Value, at place: SourcePlace = .none) {
    self.value = value
    self.place = place
  }

  package enum Value: Sendable {
    /// Members in the order of the input; no key occurs twice.
    case object([Member])
    case array([SourceNode])
    case string(String)
    /// The literal as written: whoever wants a number decides which numbers are good.
    case number(String)
    case bool(Bool)
    case null
  }

  /// A key of an object with its value.
  package struct Member: Sendable {
    package var key: String
    package var keyPlace: SourcePlace
    package var node: SourceNode

    package init(_ key: String, at keyPlace: SourcePlace = .none, _ node: SourceNode) {
      self.key = key
      self.keyPlace = keyPlace
      self.node = node
    }
  }
}

extension SourceNode {
  /// The members, or nil when this is no object.
  package var members: [Member]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// The elements, or nil when this is no array.
  package var elements: [SourceNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  /// The text, or nil when this is no string.
  package var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// The member with this key; nil when there is none or this is no object. Time grows with the number of members.
  package subscript(key: String) -> SourceNode? {
    members?.first { $0.key == key }?.node
  }

  /// What kind of value this is, as a Swedish noun with article for messages.
  package var kindName: String {
    switch value {
    case .object: "ett objekt"
    case .array: "en lista"
    case .string: "en text"
    case .number: "ett tal"
    case .bool: "true eller false"
    case .null: "null"
    }
  }
}
