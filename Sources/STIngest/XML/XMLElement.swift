internal import STSource

/// An element as it stands in the input, before the schema has said what it means.
struct XMLElement {
  let name: String
  /// Nil in no namespace.
  let namespace: String?
  let place: SourcePlace
  let attributes: [Attribute]
  var children: [XMLElement] = []
  /// All text directly inside, in order.
  var text: [UInt8] = []

  struct Attribute {
    let name: String
    let namespace: String?
    let value: String
  }

  var string: String { String(decoding: text, as: UTF8.self) }

  /// The name as paths show it.
  var shortName: String { name.utf8.count <= 64 ? name : name.prefix(64) + "…" }

  /// Whether there is any text but blanks directly inside.
  var hasText: Bool { text.contains { !Self.isBlank($0) } }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
