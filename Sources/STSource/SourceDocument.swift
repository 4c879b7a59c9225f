package import STDiagnostics

/// An input that has been read: what the person called it and the tree of its values.
package struct SourceDocument: Sendable {
  /// A path as given, or `-`.
  package let file: String
  package let root: SourceNode

  package init(file: String, root: SourceNode) {
    self.file = file
    self.root = root
  }

  /// The place of the value that an RFC 6901 pointer names. Where the value is absent the place is that of the nearest
  /// enclosing value that is there, so that a finding about something missing still leads somewhere.
  package func location(of pointer: String) -> SourceLocation {
    var node = root
    for step in SourcePath.steps(of: pointer) {
      guard let next = Self.child(step, of: node) else { break }
      node = next
    }
    return SourceLocation(file: file, pointer: pointer, line: node.place.line, column: node.place.column)
  }

  /// The value that an RFC 6901 pointer names.
  package func node(at pointer: String) -> SourceNode? {
    var node = root
    for step in SourcePath.steps(of: pointer) {
      guard let next = Self.child(step, of: node) else { return nil }
      node = next
    }
    return node
  }

  private static func child(_ step: String, of node: SourceNode) -> SourceNode? {
    if let elements = node.elements {
      guard let index = Int(step), elements.indices.contains(index) else { return nil }
      return elements[index]
    }
    return node[step]
  }
}
