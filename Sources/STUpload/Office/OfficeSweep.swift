/// Walks a package from its beginning along the relationships, sweeps each part once, and keeps what is still needed
/// afterwards. Looking and cleaning are the same walk, so that nothing can be seen by one and not by the other.
struct OfficeSweep {
  private(set) var inspection = Inspection()
  /// The parts of the clean document, in the order of the walk; pictures as they are.
  private(set) var parts: [Part] = []
  let package: OfficePackage
  let limits: UploadLimits
  private let vocabulary: MarkupVocabulary
  private var dialect: any OfficeDialect
  private var visited: Set<String> = []
  private var tallies: [FindingTally] = []

  struct Part: Sendable {
    let name: String
    let contentType: String
    var bytes: [UInt8]
    let isPicture: Bool
    var relationships: [OfficeRelationship] = []
  }

  init(_ package: OfficePackage, _ dialect: any OfficeDialect, _ work: UploadWork) {
    self.package = package
    self.dialect = dialect
    limits = work.limits
    vocabulary = work.standards.office
  }

  /// The relationships of the package itself that stay.
  private(set) var packageRelationships: [OfficeRelationship] = []

  mutating func run() throws(UploadRefusal) {
    inspection.findings += package.shell
    try dialect.prepare(package, limits)
    var tally = FindingTally(at: OfficeRelationship.list(of: ""))
    var relationships = try package.relationships(of: "", limits)
    let generation = OfficeGeneration(package, relationships, limits)
    if let generation, generation.isAll(package, relationships) {
      relationships.removeAll { $0 == generation.relationship }
      visited.insert(generation.part.name)
    }
    let (kept, _) = try judged(relationships, of: "", &tally)
    packageRelationships = kept.filter { $0.kind == "officeDocument" }
    tallies.append(tally)
    var left = LeftWords()
    for relationship in packageRelationships { left.take(relationship.id) }
    inspection.add(left, at: OfficeRelationship.list(of: ""))
    for relationship in packageRelationships { try visit(relationship, from: "") }
    if let generation {
      packageRelationships.append(generation.relationship)
      parts.append(generation.part)
    }
    for tally in tallies {
      inspection.findings += tally.findings
      inspection.texts += tally.hiddenTexts
    }
    nameLeftovers()
  }

  // MARK: Parts

  private mutating func visit(_ relationship: OfficeRelationship, from source: String) throws(UploadRefusal) {
    guard !relationship.isExternal, let name = relationship.part(from: source), let bytes = package[name],
      visited.insert(name).inserted
    else { return }
    let contentType = package.contentType(of: name)
    switch OfficePartRole.of(contentType) {
    case .markup(let table): try sweep(name, contentType, bytes, table)
    case .picture:
      inspection.members.append(Inspection.Member(name, bytes))
      parts.append(Part(name: name, contentType: contentType, bytes: bytes, isPicture: true))
    case .kept(let rule):
      inspection.findings.append(UploadFinding(rule, at: name, isRemovable: false))
      parts.append(Part(name: name, contentType: contentType, bytes: bytes, isPicture: false))
    case .dropped, nil: throw UploadRefusal(.unknownPart, at: name, detail: ": \(contentType)")
    }
  }

  private mutating func sweep(
    _ name: String, _ contentType: String, _ bytes: [UInt8], _ table: OfficeTable
  ) throws(UploadRefusal) {
    var document = try MarkupReader.read(bytes, part: name, limits)
    var tally = FindingTally(at: name)
    inspection.texts += dialect.texts(of: document.root, part: name)
    let (relationships, lost) = try judged(package.relationships(of: name, limits), of: name, &tally)
    try dialect.before(&document.root, part: name, relationships, &tally)
    var sweep = MarkupSweep(table.markup, vocabulary, lostTargets: lost, tally: tally)
    var root = try sweep.swept(document)
    tally = sweep.tally
    try dialect.after(&root, part: name, &tally)
    var kept: [OfficeRelationship] = []
    for relationship in relationships where isKept(relationship, from: name) { kept.append(relationship) }
    let needed = needed(kept, by: root, &tally)
    tallies.append(tally)
    var left = LeftWords()
    left.take(root)
    for relationship in needed { left.take(relationship.id) }
    inspection.add(left, at: name)
    parts.append(
      Part(
        name: name, contentType: dialect.plain(contentType), bytes: MarkupWriter.write(root),
        isPicture: false, relationships: needed))
    for relationship in needed { try visit(relationship, from: name) }
  }

  // MARK: Relationships

  /// Those that stay, and the ids of those that go.
  private mutating func judged(
    _ relationships: [OfficeRelationship], of source: String, _ tally: inout FindingTally
  ) throws(UploadRefusal) -> (kept: [OfficeRelationship], lost: Set<String>) {
    var kept: [OfficeRelationship] = []
    var lost: Set<String> = []
    for relationship in relationships {
      if let rule = try lossRule(relationship, from: source) {
        drop(relationship, from: source, rule, &tally)
        lost.insert(relationship.id)
      } else {
        kept.append(relationship)
      }
    }
    return (kept, lost)
  }

  /// Why a relationship must go, or nil where it may stay.
  private func lossRule(_ relationship: OfficeRelationship, from source: String) throws(UploadRefusal)
    -> UploadRule?
  {
    let place = relationship.isExternal ? source : relationship.part(from: source) ?? source
    guard let role = OfficeRelationshipRole.of(relationship.kind) else {
      if relationship.isExternal { return .externalReference }
      throw UploadRefusal(.unknownPart, at: place, detail: ": \(relationship.kind)")
    }
    switch role {
    case .refused(let rule): throw UploadRefusal(rule, at: place)
    case .dropped(let rule): return rule
    case .implicit, .named: break
    }
    if relationship.isExternal {
      let isLink = relationship.kind == "hyperlink" && LocalPath.isWeb(relationship.target)
      return isLink ? nil : .externalReference
    }
    // A place in the document itself.
    if relationship.kind == "hyperlink", relationship.target.hasPrefix("#") { return nil }
    guard let part = relationship.part(from: source), package[part] != nil else { return .lostTarget }
    switch OfficePartRole.of(package.contentType(of: part)) {
    case .dropped(let rule): return rule
    case nil:
      throw UploadRefusal(.unknownPart, at: part, detail: ": \(package.contentType(of: part))")
    case .markup, .picture, .kept: return nil
    }
  }

  private mutating func drop(
    _ relationship: OfficeRelationship, from source: String, _ rule: UploadRule, _ tally: inout FindingTally
  ) {
    guard !relationship.isExternal, let name = relationship.part(from: source), let bytes = package[name]
    else {
      tally.add(rule, hidden: relationship.target)
      return
    }
    guard visited.insert(name).inserted else { return }
    tallies.append(dropped(name, bytes, rule))
    // What hangs on a part that goes, goes with it.
    guard let inner = try? package.relationships(of: name, limits) else { return }
    for relationship in inner {
      switch OfficeRelationshipRole.of(relationship.kind) {
      case .dropped(let rule): drop(relationship, from: name, rule, &tally)
      default: break
      }
    }
  }

  /// What is told of a part that goes: its text, or that it is a file, which is looked into in its turn.
  private mutating func dropped(_ name: String, _ bytes: [UInt8], _ rule: UploadRule) -> FindingTally {
    var tally = FindingTally(at: name)
    if rule == .embeddedFile || rule == .thumbnail {
      inspection.members.append(Inspection.Member(name, bytes, isRemoved: true))
      tally.add(rule)
    } else if let root = try? MarkupReader.read(bytes, part: name, limits).root {
      tally.add(rule, hidden: root.text)
    } else {
      tally.add(rule)
    }
    return tally
  }

  /// Whether a part stays by what the dialect knows; of one that does not, the text is kept for the privacy guard.
  private mutating func isKept(_ relationship: OfficeRelationship, from source: String) -> Bool {
    if dialect.isKept(relationship, from: source) { return true }
    if let name = relationship.part(from: source), let bytes = package[name], visited.insert(name).inserted,
      let root = try? MarkupReader.read(bytes, part: name, limits).root
    {
      inspection.texts.append(Inspection.Text(root.text, at: name, isVisible: false))
    }
    return false
  }

  private func needed(
    _ relationships: [OfficeRelationship], by root: MarkupElement, _ tally: inout FindingTally
  ) -> [OfficeRelationship] {
    var named: Set<String> = []
    root.walk { element in
      for attribute in element.attributes where attribute.name.contains(":") { named.insert(attribute.value) }
    }
    return relationships.filter { relationship in
      let isNeeded =
        OfficeRelationshipRole.of(relationship.kind) != .named || named.contains(relationship.id)
      if !isNeeded, relationship.isExternal { tally.add(.externalReference, hidden: relationship.target) }
      return isNeeded
    }
  }

  // MARK: What is left over

  private mutating func nameLeftovers() {
    for name in package.names where !visited.contains(name) {
      guard name != OfficePackage.contentTypes, !isList(name) else { continue }
      inspection.findings.append(UploadFinding(.unusedPart, at: name))
      guard let bytes = package[name] else { continue }
      if let root = try? MarkupReader.read(bytes, part: name, limits).root {
        inspection.texts.append(Inspection.Text(root.text, at: name, isVisible: false))
      } else {
        inspection.members.append(Inspection.Member(name, bytes, isRemoved: true))
      }
    }
  }

  /// Whether a name is that of the relationships of a part that is there.
  private func isList(_ name: String) -> Bool {
    guard name.hasSuffix(".rels") else { return false }
    return OfficeRelationship.list(of: "") == name
      || package.names.contains { OfficeRelationship.list(of: $0) == name }
  }
}
