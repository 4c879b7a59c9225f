internal import STSource

/// Puts an object together. What is not known is left out, and so is an empty list: both mean the same.
struct ObjectBuilder {
  private var members: [SourceNode.Member] = []

  var node: SourceNode { SourceNode(.object(members)) }

  mutating func set(_ key: String, _ value: (some RecordValue)?) {
    if let value { members.append(SourceNode.Member(key, value.node)) }
  }

  mutating func set(_ key: String, list values: [some RecordValue]) {
    if !values.isEmpty { members.append(SourceNode.Member(key, SourceNode(.array(values.map(\.node))))) }
  }

  mutating func set(_ key: String, map values: [SourceNode.Member]) {
    if !values.isEmpty { members.append(SourceNode.Member(key, SourceNode(.object(values)))) }
  }
}
