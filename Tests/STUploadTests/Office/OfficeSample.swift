import STUpload

/// A document put together part by part, so that a secret can be planted anywhere.
struct OfficeSample: Sendable {
  var parts: [Part]
  /// Relationships by the part that they start from.
  var relationships: [String: [Relationship]]
  /// Files that no list names.
  var strays: [(name: String, bytes: [UInt8])] = []

  struct Part: Sendable {
    let name: String
    let contentType: String
    var bytes: [UInt8]
  }

  struct Relationship: Sendable {
    let id: String
    let kind: String
    let target: String
    var isExternal = false
  }

  static let office = "application/vnd.openxmlformats-officedocument."

  mutating func add(_ name: String, _ contentType: String, _ text: String) {
    add(name, contentType, Array(text.utf8))
  }

  mutating func add(_ name: String, _ contentType: String, _ bytes: [UInt8]) {
    let full = contentType.contains("/") ? contentType : Self.office + contentType
    parts.append(Part(name: name, contentType: full, bytes: bytes))
  }

  mutating func relate(
    _ source: String, _ id: String, _ kind: String, _ target: String, isExternal: Bool = false
  ) {
    relationships[source, default: []].append(
      Relationship(id: id, kind: kind, target: target, isExternal: isExternal))
  }

  /// Replaces a mark in a part.
  mutating func replace(_ mark: String, with text: String, in name: String) {
    for index in parts.indices where parts[index].name == name {
      let whole = String(decoding: parts[index].bytes, as: UTF8.self)
      parts[index].bytes = Array(whole.replacing(mark, with: text).utf8)
    }
  }

  func bytes() -> [UInt8] {
    var files = [ZipArchive.File("[Content_Types].xml", Array(contentTypes.utf8))]
    for source in relationships.keys.sorted() {
      files.append(ZipArchive.File(Self.list(of: source), Array(list(source).utf8)))
    }
    files += parts.map { ZipArchive.File($0.name, $0.bytes) }
    files += strays.map { ZipArchive.File($0.name, $0.bytes) }
    return ZipArchive.write(files)
  }

  private var contentTypes: String {
    let rows = parts.map { "<Override PartName=\"/\($0.name)\" ContentType=\"\($0.contentType)\"/>" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(rows.joined())</Types>
      """
  }

  private func list(_ source: String) -> String {
    let rows = (relationships[source] ?? []).map { item in
      let base =
        item.kind == "core-properties" || item.kind == "thumbnail"
        ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
      let mode = item.isExternal ? " TargetMode=\"External\"" : ""
      return "<Relationship Id=\"\(item.id)\" Type=\"\(base + item.kind)\" Target=\"\(item.target)\"\(mode)/>"
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(rows.joined())</Relationships>
      """
  }

  private static func list(of source: String) -> String {
    var steps = source.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let last = steps.popLast() ?? ""
    return (steps + ["_rels", last + ".rels"]).joined(separator: "/")
  }
}
