internal import STDiagnostics
internal import STModel
internal import STSource

/// The name of a place in the XML form, made from the JSON pointer of the same place: the schema knows both.
enum ElementPath {
  /// For example `/stRecord/periods/period[2]/percent` or `/stRecord/people/person[1]/@id`.
  static func of(_ pointer: String, in root: SourceNode) -> String {
    var path = "/" + STRecord.schema.name
    var shape = STRecord.shape
    var node: SourceNode? = root
    for step in SourcePath.steps(of: pointer) {
      (path, shape) = next(step, path, shape, node)
      node = child(step, of: node)
    }
    return path
  }

  private static func next(
    _ step: String, _ path: String, _ shape: ValueShape, _ node: SourceNode?
  ) -> (path: String, shape: ValueShape) {
    switch shape {
    case .object(let schema):
      guard let field = schema.field(step) else { return (path + "/" + step, .opaque) }
      return (path + (field.isAttribute ? "/@" : "/") + step, field.shape)
    case .list(let element, let item, _):
      return (path + "/" + item + "[\((Int(step) ?? 0) + 1)]", element)
    case .references(let target):
      return (path, .reference(to: target))
    case .map(let schema, let item, _):
      let position = node?.members?.firstIndex { $0.key == step } ?? 0
      return (path + "/" + item + "[\(position + 1)]", .object(schema))
    default:
      return (path + "/*", .opaque)
    }
  }

  private static func child(_ step: String, of node: SourceNode?) -> SourceNode? {
    if let elements = node?.elements {
      return Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
    }
    return node?[step]
  }
}

extension RecordFormat {
  /// The finding with its places named as this form names them.
  func moved(_ finding: Diagnostic, in source: SourceDocument) -> Diagnostic {
    guard self == .xml else { return finding }
    return Diagnostic(
      finding.rule, finding.severity, at: finding.location.map { location($0, in: source) }, finding.message,
      remedy: finding.remedy, citation: finding.citation,
      notes: finding.notes.map { note in
        Diagnostic.Note(at: note.location.map { location($0, in: source) }, note.message)
      })
  }
}
