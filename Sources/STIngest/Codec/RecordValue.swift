internal import STModel
internal import STSource

/// A value that stands in a record and can be written back to it.
protocol RecordValue {
  /// Nil when the node holds something else; the schema has seen to it that it does not.
  init?(_ node: SourceNode) throws(DecodingGap)
  var node: SourceNode { get }
}

/// Schema and decoder do not agree about a key: a fault of ours, never of the input.
struct DecodingGap: Error {
  let key: String
}

extension String: RecordValue {
  init?(_ node: SourceNode) throws(DecodingGap) {
    guard let text = node.text else { return nil }
    self = text
  }
  var node: SourceNode { SourceNode(.string(self)) }
}

extension Int: RecordValue {
  init?(_ node: SourceNode) throws(DecodingGap) {
    guard case .number(let literal) = node.value else { return nil }
    self.init(literal)
  }
  var node: SourceNode { SourceNode(.number(String(self))) }
}

extension Bool: RecordValue {
  init?(_ node: SourceNode) throws(DecodingGap) {
    guard case .bool(let value) = node.value else { return nil }
    self = value
  }
  var node: SourceNode { SourceNode(.bool(self)) }
}

extension Percent: RecordValue {
  init?(_ node: SourceNode) throws(DecodingGap) {
    guard case .number(let literal) = node.value else { return nil }
    self.init(literal: literal)
  }
  var node: SourceNode { SourceNode(.number(text(decimalSign: "."))) }
}

extension Day: RecordValue {
  init?(_ node: SourceNode) throws(DecodingGap) {
    guard let text = node.text else { return nil }
    self.init(text)
  }
  var node: SourceNode { SourceNode(.string(description)) }
}

extension Timestamp: RecordValue {
  init?(_ node: SourceNode) throws(DecodingGap) {
    guard let text = node.text else { return nil }
    self.init(text)
  }
  var node: SourceNode { SourceNode(.string(text)) }
}

extension Personnummer: RecordValue {
  init?(_ node: SourceNode) throws(DecodingGap) {
    guard let text = node.text else { return nil }
    self.init(text)
  }
  var node: SourceNode { SourceNode(.string(digits)) }
}

extension OpaqueValue: RecordValue {
  init?(_ node: SourceNode) throws(DecodingGap) { self.init(copying: node) }

  private init(copying node: SourceNode) {
    switch node.value {
    case .object(let members): self = .object(members.map { Member($0.key, OpaqueValue(copying: $0.node)) })
    case .array(let elements): self = .array(elements.map(OpaqueValue.init(copying:)))
    case .string(let text): self = .string(text)
    case .number(let literal): self = .number(literal)
    case .bool(let value): self = .bool(value)
    case .null: self = .null
    }
  }

  var node: SourceNode {
    switch self {
    case .object(let members): SourceNode(.object(members.map { SourceNode.Member($0.key, $0.value.node) }))
    case .array(let elements): SourceNode(.array(elements.map(\.node)))
    case .string(let text): SourceNode(.string(text))
    case .number(let literal): SourceNode(.number(literal))
    case .bool(let value): SourceNode(.bool(value))
    case .null: SourceNode(.null)
    }
  }
}
