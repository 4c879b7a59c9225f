/// Where one value came from and how sure it is.
package struct FieldSource: Sendable, Hashable {
  /// RFC 6901 pointer of the value in the record.
  package var pointer: String
  package var sourceRef: String
  package var confidence: Confidence

  package init(pointer: String, sourceRef: String, confidence: Confidence) {
    self.pointer = pointer
    self.sourceRef = sourceRef
    self.confidence = confidence
  }
}
