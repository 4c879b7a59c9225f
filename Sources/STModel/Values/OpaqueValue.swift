/// A JSON value that the program keeps without knowing what it means (`ext`).
package indirect enum OpaqueValue: Sendable, Hashable {
  case object([Member])
  case array([OpaqueValue])
  case string(String)
  /// The literal as written.
  case number(String)
  case bool(Bool)
  case null

  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: OpaqueValue

    package init(_ key: String, _ value: OpaqueValue) {
      self.key = key
      self.value = value
    }
  }
}
