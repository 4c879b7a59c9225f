internal import STDigest
internal import STSource

extension Manifest {
  /// The bytes of `manifest.json`. The same manifest always gives the same bytes.
  package func json() -> [UInt8] { JSONWriter.pretty(tree) }

  private var tree: SourceNode {
    .object([
      ("manifest", .text("bilaga")),
      ("version", .integer(Self.version)),
      ("program", .text(program)),
      ("date", .text(date)),
      ("regulation", .text(regulation)),
      ("ruleSet", .text(ruleSet)),
      ("draft", SourceNode(.bool(isDraft))),
      (
        "record",
        .object([
          ("id", .text(record.id)), ("revision", .integer(record.revision)),
          ("sha256", .text(record.sha256)),
        ])
      ),
      ("forms", SourceNode(.array(forms.map { Self.source($0, by: "id") }))),
      ("fonts", SourceNode(.array(fonts.map { Self.source($0, by: "name") }))),
      ("files", SourceNode(.array(files.map(Self.file)))),
      ("toAdd", SourceNode(.array(toAdd.map(Self.missing)))),
      ("signatures", signatures?.tree),
    ])
  }

  private static func source(_ source: Source, by key: String) -> SourceNode {
    .object([(key, .text(source.name)), ("sha256", .text(source.sha256))])
  }

  private static func file(_ file: File) -> SourceNode {
    .object([
      ("path", .text(file.path)), ("kind", .text(file.kind.rawValue)),
      ("form", file.form.map(SourceNode.text)),
      ("number", file.number.map(SourceNode.integer)),
      ("pages", file.pages.map(SourceNode.integer)), ("bytes", .integer(file.bytes)),
      ("sha256", .text(file.digest.hex)),
      ("category", file.upload.map { .text($0.category) }),
      ("format", file.upload.map { .text($0.format) }),
      ("removed", file.upload.map { SourceNode(.array($0.removed.map(removed))) }),
    ])
  }

  private static func removed(_ removed: Removed) -> SourceNode {
    .object([("rule", .text(removed.rule)), ("count", .integer(removed.count))])
  }

  private static func missing(_ missing: Missing) -> SourceNode {
    .object([("number", .integer(missing.number)), ("category", .text(missing.category))])
  }
}

extension SourceNode {
  static func text(_ text: String) -> SourceNode { SourceNode(.string(text)) }
  static func integer(_ number: Int) -> SourceNode { SourceNode(.number(String(number))) }

  /// Members without a value are left out.
  static func object(_ members: [(key: String, node: SourceNode?)]) -> SourceNode {
    SourceNode(.object(members.compactMap { member in member.node.map { Member(member.key, $0) } }))
  }
}
