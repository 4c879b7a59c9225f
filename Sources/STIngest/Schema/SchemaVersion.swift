internal import STDiagnostics
internal import STSource

/// The version of the record's shape that this program reads and writes.
enum SchemaVersion {
  static let name = "st-record"
  static let major = 1
  static let minor = 0

  /// Whether the record is of a version that can be read; the finding is made when it is not. Absent and malformed
  /// values are left to the schema.
  static func check(_ root: SourceNode, in validator: inout RecordValidator) -> Bool {
    if let node = root["schema"], let text = node.text, text != name {
      validator.add(
        .schemaVersion, .key("schema", in: .root), node.place,
        "Indata är ingen ST-post utan \(Excerpt.quoted(text)).",
        remedy: "Kontrollera att rätt fil är vald; schema ska vara \(name).")
      return false
    }
    guard let node = root["schemaVersion"], let text = node.text, TextForm.version.matches(text) else {
      return true
    }
    let numbers = text.split(separator: ".").compactMap { Int($0) }
    guard let written = numbers.first, let part = numbers.last else { return true }
    if written != major {
      validator.add(
        .schemaVersion, .key("schemaVersion", in: .root), node.place,
        "Posten är skriven i version \(text); programmet läser version \(major).\(minor).",
        remedy: "Exportera posten på nytt i version \(major).\(minor) eller uppdatera programmet.")
      return false
    }
    if part > minor {
      validator.add(
        .schemaVersion, .key("schemaVersion", in: .root), node.place,
        "Posten är skriven i den nyare versionen \(text).", remedy: "Uppdatera programmet.",
        severity: .varning)
    }
    return true
  }
}
