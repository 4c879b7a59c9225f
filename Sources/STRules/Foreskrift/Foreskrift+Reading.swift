internal import STDiagnostics
internal import STModel
internal import STSource

extension Foreskrift {
  init?(_ reader: inout SourceReader) {
    let id = reader.text("id")
    let regulation = reader.choice("regulation", of: Regulation.self)
    let goals = reader.choice("goals", of: GoalCodes.self)
    let inForce = reader.day("inForce")
    let replaced = reader.has("replaced") ? reader.day("replaced") : nil
    let citations = reader.object("citations") { Citations(&$0) }
    let usual = reader.object("confidence") { SpecialtyRequirements.Certainties(&$0, usual: nil) }
    let limits = reader.objects("limits") { Self.limit(&$0) }
    let equated = reader.has("equated") ? reader.objects("equated") { EquatedSpecialty(&$0) } : []
    guard let citations, let usual, let goals, let sets = ForeskriftSets(&reader) else { return nil }
    let general = reader.objects("general") { DelmalRequirement(&$0, sets, citations.general) }
    let shared = reader.objects("shared") { DelmalRequirement(&$0, sets, citations.shared) }
    let bt = reader.has("bt") ? reader.objects("bt") { DelmalRequirement(&$0, sets, citations.bt) } : []
    let specialties = reader.objects("specialties") { reader in
      SpecialtyRequirements(&reader, sets, usual, citations.own, goals)
    }
    guard let id, let regulation, let inForce, let limits, let equated, let general, let shared, let bt,
      let specialties
    else { return nil }
    self.id = id
    self.regulation = regulation
    self.goals = goals
    self.inForce = inForce
    self.replaced = replaced
    self.limits = Dictionary(limits, uniquingKeysWith: { first, _ in first })
    self.equated = equated
    self.general = general
    self.shared = shared
    self.bt = bt
    self.specialties = specialties
    thirdCountry = sets.requirement(.tredjeland)
    citation = citations.specialties
    reportLooseEnds(&reader)
  }

  /// Names that lead nowhere, and things that are said twice.
  private func reportLooseEnds(_ reader: inout SourceReader) {
    let codes = Set(specialties.map(\.code))
    if codes.count < specialties.count {
      reader.fault("specialties", "En specialitet står två gånger.", remedy: "Ta bort den ena.")
    }
    if limits[.minimum] == nil {
      reader.fault("limits", "Kortaste tid (minimum) saknas.", remedy: "Lägg till den.")
    }
    let groups = Set(specialties.map(\.group))
    let common = Set(shared.map(\.code))
    for specialty in specialties {
      let loose =
        specialty.requires.filter { !codes.contains($0) }
        + specialty.requiresGroups.filter { !groups.contains($0) }
        + specialty.shared.filter { !common.contains($0) }
      for name in loose {
        reader.fault(
          "specialties", "\(specialty.name) hänvisar till \(Excerpt.quoted(name)), som inte finns.",
          remedy: "Rätta hänvisningen.")
      }
    }
  }

  private static func limit(_ reader: inout SourceReader) -> (LimitName, Limit)? {
    let name = reader.choice("name", of: LimitName.self)
    let months = reader.int("months", in: 1...600)
    let rule = reader.text("rule")
    let citation = reader.text("citation")
    let certainty = reader.choice("confidence", of: Certainty.self)
    guard let name, let months, let rule, let citation, let certainty else { return nil }
    return (
      name, Limit(months: months, rule: RuleID(rawValue: rule), citation: citation, certainty: certainty)
    )
  }

  /// Where each part of the table comes from.
  private struct Citations {
    let specialties: String
    let general: String
    let shared: String
    let own: String
    let bt: String

    init?(_ reader: inout SourceReader) {
      let specialties = reader.text("specialties")
      let general = reader.text("general")
      let shared = reader.text("shared")
      let own = reader.text("own")
      let bt = reader.optionalText("bt")
      guard let specialties, let general, let shared, let own else { return nil }
      self.specialties = specialties
      self.general = general
      self.shared = shared
      self.own = own
      self.bt = bt ?? specialties
    }
  }
}

extension EquatedSpecialty {
  fileprivate init?(_ reader: inout SourceReader) {
    let specialty = reader.text("specialty")
    let accepts = reader.texts("accepts")
    let through = reader.has("through") ? reader.day("through") : nil
    let citation = reader.text("citation")
    guard let specialty, let accepts, let citation else { return nil }
    self.init(specialty: specialty, accepts: accepts, through: through, citation: citation)
  }
}

extension DelmalRequirement {
  fileprivate init?(_ reader: inout SourceReader, _ sets: ForeskriftSets, _ citation: String) {
    let code = reader.text("code")
    let title = reader.text("title")
    let activities = reader.entry("activities", of: sets.activities)
    let advice = reader.has("advice") ? reader.entry("advice", of: sets.advice) : []
    guard let code, let title, let activities, let advice else { return nil }
    self.init(
      code: code, title: title, activities: activities, recommended: advice, certainty: .text,
      citation: citation)
  }
}

extension SpecialtyRequirements {
  fileprivate init?(
    _ reader: inout SourceReader, _ sets: ForeskriftSets, _ usual: Certainties, _ citation: String,
    _ goals: GoalCodes
  ) {
    let code = reader.text("code")
    let name = reader.text("name")
    let group = reader.text("group")
    let kind = reader.choice("kind", of: SpecialtyKind.self)
    let requires = reader.optionalTexts("requires")
    let groups = reader.optionalTexts("requiresGroups")
    let shared = reader.texts("shared")
    let uncertain = reader.optionalTexts("uncertain")
    let certainties =
      reader.has("confidence") ? reader.object("confidence") { Certainties(&$0, usual: usual) } : usual
    let activities = reader.object("own") { Self.entries(&$0, of: sets.activities, goals, isWhole: true) }
    let advice = reader.object("advice") { Self.entries(&$0, of: sets.advice, goals, isWhole: false) }
    guard let code, let name, let group, let kind, let requires, let groups, let shared, let uncertain,
      let certainties, let activities, let advice
    else { return nil }
    let recommended = Dictionary(advice, uniquingKeysWith: { first, _ in first })
    let own = activities.map { code, activities in
      let certainty = uncertain.contains(code) ? .general : min(certainties.own, certainties.activities)
      return DelmalRequirement(
        code: code, title: nil, activities: activities, recommended: recommended[code] ?? [],
        certainty: certainty, citation: citation)
    }
    self.init(
      code: code, name: name, group: group, kind: kind, requires: requires, requiresGroups: groups,
      shared: shared, own: own, certainties: certainties)
  }

  /// The entries of the own delmål, by code and in order. `isWhole` asks for each code from the first to the last.
  private static func entries<Value>(
    _ reader: inout SourceReader, of table: [String: Value], _ goals: GoalCodes, isWhole: Bool
  ) -> [(String, Value)]? {
    var entries: [(String, Value)] = []
    for code in goals.own {
      if reader.has(code) {
        if let value = reader.entry(code, of: table) { entries.append((code, value)) }
      } else if isWhole {
        break
      }
    }
    return entries
  }
}

extension SpecialtyRequirements.Certainties {
  /// What is not said is as usual; without anything usual everything must be said.
  fileprivate init?(_ reader: inout SourceReader, usual: Self?) {
    func certainty(_ key: String, _ usual: Certainty?) -> Certainty? {
      if let usual, !reader.has(key) { return usual }
      return reader.choice(key, of: Certainty.self)
    }
    let requires = certainty("requires", usual?.requires)
    let shared = certainty("shared", usual?.shared)
    let own = certainty("own", usual?.own)
    let activities = certainty("activities", usual?.activities)
    guard let requires, let shared, let own, let activities else { return nil }
    self.init(requires: requires, shared: shared, own: own, activities: activities)
  }
}

extension SourceReader {
  /// A day written as `ÅÅÅÅ-MM-DD`.
  mutating func day(_ key: String) -> Day? {
    guard let text = text(key) else { return nil }
    if let day = Day(text) { return day }
    fault(key, "Datumet är inte ett datum.", remedy: "Skriv det som ÅÅÅÅ-MM-DD.")
    return nil
  }
}
