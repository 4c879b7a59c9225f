import STSource
import STTestSupport
import Testing

/// One edit of a record, as the tables of cases and mutations write it.
///
/// `at` is a JSON pointer; a step into a list may also be the `id` of the element, and `-` is the place after the last.
/// Without `set` what is there is removed.
struct RecordChange: Sendable {
  let pointer: String
  let value: SourceNode?

  init?(_ reader: inout SourceReader) {
    let value = reader.node("set")
    guard let pointer = reader.text("at") else { return nil }
    self.pointer = pointer
    self.value = value
  }

  /// The record of a file of the package with edits made one after the other.
  static func root(_ path: String, changing changes: [RecordChange]) throws -> SourceNode {
    let (source, _) = JSONReader.read(try PackageRoot.bytes(path), file: path, limits: .record)
    return try changes.reduce(try #require(source).root) { root, change in
      try #require(change.applied(to: root), "\(change.pointer) leads nowhere in \(path)")
    }
  }

  /// - Returns: nil where the pointer leads nowhere, which is a fault of the table.
  func applied(to root: SourceNode) -> SourceNode? {
    root.changed(SourcePath.steps(of: pointer)[...], value)
  }
}

extension SourceNode {
  fileprivate func changed(_ steps: ArraySlice<String>, _ value: SourceNode?) -> SourceNode? {
    guard let step = steps.first else { return value }
    return elements.map { changedList($0, step, steps.dropFirst(), value) }
      ?? changedObject(members ?? [], step, steps.dropFirst(), value)
  }

  private func changedList(
    _ old: [SourceNode], _ step: String, _ rest: ArraySlice<String>, _ value: SourceNode?
  ) -> SourceNode? {
    var elements = old
    if step == "-", rest.isEmpty, let value { return SourceNode(.array(elements + [value])) }
    guard let index = Int(step) ?? elements.firstIndex(where: { $0["id"]?.text == step }),
      elements.indices.contains(index)
    else { return nil }
    if rest.isEmpty, value == nil {
      elements.remove(at: index)
    } else {
      guard let node = elements[index].changed(rest, value) else { return nil }
      elements[index] = node
    }
    return SourceNode(.array(elements))
  }

  private func changedObject(
    _ old: [Member], _ step: String, _ rest: ArraySlice<String>, _ value: SourceNode?
  ) -> SourceNode? {
    var members = old
    guard let index = members.firstIndex(where: { $0.key == step }) else {
      guard let node = rest.isEmpty ? value : SourceNode(.object([])).changed(rest, value) else { return nil }
      return SourceNode(.object(members + [Member(step, node)]))
    }
    if rest.isEmpty, value == nil {
      members.remove(at: index)
    } else {
      guard let node = members[index].node.changed(rest, value) else { return nil }
      members[index].node = node
    }
    return SourceNode(.object(members))
  }
}
