internal import STModel
internal import STSource

/// What the delmål of a regulation refer to by name: sets of activities, sets of recommendations, and who may certify
/// which kind of activity.
struct ForeskriftSets {
  let issuers: [ActivityKind: [Role]]
  let activities: [String: [ActivityRequirement]]
  let advice: [String: [String]]

  init?(_ reader: inout SourceReader) {
    let entries = reader.objects("issuers") { reader in
      let kinds = reader.choices("kinds", of: ActivityKind.self)
      let roles = reader.choices("roles", of: Role.self)
      return kinds.flatMap { kinds in roles.map { (kinds, $0) } }
    }
    guard let entries else { return nil }
    var issuers: [ActivityKind: [Role]] = [:]
    for (kinds, roles) in entries {
      for kind in kinds { issuers[kind] = roles }
    }
    let known = issuers
    let activities = reader.objectMap("activitySets") { _, reader in
      reader.objects("required") { ActivityRequirement(&$0, issuers: known) }
    }
    let advice = reader.objectMap("adviceSets") { _, reader in reader.texts("activities") }
    guard let activities, let advice else { return nil }
    self.issuers = issuers
    self.activities = Dictionary(
      activities.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.advice = Dictionary(advice.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The requirement that one kind of activity makes.
  func requirement(_ kind: ActivityKind) -> ActivityRequirement {
    ActivityRequirement([.init(kind: kind, issuers: issuers[kind] ?? [])])
  }
}

extension ActivityRequirement {
  fileprivate init?(_ reader: inout SourceReader, issuers: [ActivityKind: [Role]]) {
    let kinds = reader.choices("kinds", of: ActivityKind.self)
    let uncertain = reader.optionalBool("uncertain")
    guard let kinds else { return nil }
    if kinds.isEmpty {
      reader.fault("kinds", "Listan är tom.", remedy: "Ange minst ett slag av aktivitet.")
    }
    for kind in kinds where issuers[kind] == nil {
      reader.fault(
        "kinds", "Ingen får utfärda intyg om \(kind.rawValue).", remedy: "Lägg till slaget under issuers.")
    }
    self.init(
      kinds.map { Alternative(kind: $0, issuers: issuers[$0] ?? []) }, isUncertain: uncertain ?? false)
  }
}

extension SourceReader {
  /// The entry of a table that a key names.
  mutating func entry<Value>(_ key: String, of table: [String: Value]) -> Value? {
    guard let name = text(key) else { return nil }
    if let value = table[name] { return value }
    let nearest = NearestName.of(name, among: table.keys.sorted())
    fault(
      key, "Uppsättningen \(Excerpt.quoted(name)) finns inte.",
      remedy: nearest.map { "Menades \(Excerpt.quoted($0))?" } ?? "Lägg till den överst i tabellen.")
    return nil
  }
}
