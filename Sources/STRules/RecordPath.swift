/// The way to a value of the record, in two spellings: one that finds it in the input, and one that stays the same when
/// other parts of the record are edited.
package struct RecordPath: Sendable, Hashable {
  /// RFC 6901 JSON pointer with the positions of today.
  package let pointer: String
  /// The same with ids and roles instead of positions.
  package let stable: String

  package static let root = RecordPath(pointer: "", stable: "")

  private init(pointer: String, stable: String) {
    self.pointer = pointer
    self.stable = stable
  }

  /// A member of the object. The keys of the record need no escaping.
  func key(_ name: String) -> RecordPath {
    RecordPath(pointer: pointer + "/" + name, stable: stable + "/" + name)
  }

  /// A member whose key may hold any character.
  func key(escaped name: String) -> RecordPath {
    key(String(name.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()))
  }

  /// An element of the list, known by its id.
  func item(_ position: Int, _ id: String) -> RecordPath {
    RecordPath(pointer: pointer + "/" + String(position), stable: stable + "/" + id)
  }

  /// A value of the record that is named by a pointer.
  init(pointer: String) { self.init(pointer: pointer, stable: pointer) }
}
