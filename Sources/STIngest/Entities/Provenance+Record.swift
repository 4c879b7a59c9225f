internal import STModel
internal import STSource

extension Provenance: RecordEntity {
  static let schema = EntitySchema(
    "provenance", "Härkomst",
    [
      FieldSchema("created", ProvenanceMark.shape, .required, .open, "Skapad"),
      FieldSchema("modified", ProvenanceMark.shape, .optional, .open, "Ändrad"),
      FieldSchema("history", HistoryEntry.list("entry"), .optional, .open, "Historik"),
      FieldSchema("sources", RecordSource.list("source"), .optional, .open, "Källor"),
      FieldSchema(
        "fieldSources", .map(FieldSource.schema, item: "fieldSource", key: "pointer"), .optional, .open,
        "Källa per uppgift"),
    ])

  init(_ object: inout ObjectCursor) throws(DecodingGap) {
    self.init(created: try object.required("created"))
    modified = try object.optional("modified")
    history = try object.list("history")
    sources = try object.list("sources")
    fieldSources = try Self.fieldSources(object.map("fieldSources"))
  }

  func encode(into object: inout ObjectBuilder) {
    object.set("created", created)
    object.set("modified", modified)
    object.set("history", list: history)
    object.set("sources", list: sources)
    object.set("fieldSources", map: fieldSources.map { SourceNode.Member($0.pointer, $0.node) })
  }

  private static func fieldSources(_ members: [SourceNode.Member]) throws(DecodingGap) -> [FieldSource] {
    var sources: [FieldSource] = []
    for member in members {
      guard var source = try FieldSource(member.node) else { throw DecodingGap(key: member.key) }
      source.pointer = member.key
      sources.append(source)
    }
    return sources
  }
}
