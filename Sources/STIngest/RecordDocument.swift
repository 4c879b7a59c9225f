package import STDiagnostics
package import STModel
package import STSource

/// A record together with the input it was read from, so that whoever finds a fault in the record can say where it
/// stands.
package struct RecordDocument: Sendable {
  package let record: STRecord
  /// The tree of the input; the same for JSON and XML.
  package let source: SourceDocument
  package let format: RecordFormat

  init(record: STRecord, source: SourceDocument, format: RecordFormat) {
    self.record = record
    self.source = source
    self.format = format
  }

  /// The place of the value that an RFC 6901 pointer into the record names, or of the nearest value around it where
  /// there is none. For XML the location carries the element path instead of the pointer.
  package func location(of pointer: String) -> SourceLocation {
    format.location(source.location(of: pointer), in: source)
  }
}

/// The two written forms of a record.
package enum RecordFormat: String, Sendable, Hashable, CaseIterable {
  case json, xml

  /// Rewrites a location of the tree as the form calls it.
  func location(_ location: SourceLocation, in source: SourceDocument) -> SourceLocation {
    guard self == .xml else { return location }
    return SourceLocation(
      file: location.file, pointer: ElementPath.of(location.pointer, in: source.root), line: location.line,
      column: location.column)
  }
}
