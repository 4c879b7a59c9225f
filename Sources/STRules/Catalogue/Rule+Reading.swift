internal import STDiagnostics
internal import STSource

extension Rule {
  /// The key of a rule's one source when no regulation speaks of it.
  private static let generalKey = "alla"

  init?(_ reader: inout SourceReader) {
    let id = reader.text("id")
    let title = reader.text("title")
    let severity = reader.choice("severity", of: Severity.self)
    let responsible = reader.choice("responsible", of: Responsible.self)
    let heading = reader.choice("checklist", of: ChecklistHeading.self)
    let remedy = reader.text("remedy")
    let sources = reader.object("sources") { Self.sources(&$0) }
    guard let id, let title, let severity, let responsible, let heading, let remedy, let sources else {
      return nil
    }
    guard let template = RemedyTemplate(remedy) else {
      reader.fault("remedy", "En klammer saknar sin partner.", remedy: "Skriv platshållare som {namn}.")
      return nil
    }
    if sources.general == nil, sources.scoped.isEmpty {
      reader.fault("sources", "Regeln saknar källa.", remedy: "Ange källan under 2021, 2015, BT eller alla.")
    }
    self.id = RuleID(rawValue: id)
    self.title = title
    self.severity = severity
    self.responsible = responsible
    self.heading = heading
    self.remedy = template
    general = sources.general
    self.sources = sources.scoped
  }

  private static func sources(_ reader: inout SourceReader) -> (
    general: Source?, scoped: [RuleScope: Source]
  )? {
    let general = reader.optionalObject(generalKey) { Source(&$0) }
    var scoped: [RuleScope: Source] = [:]
    for scope in RuleScope.allCases {
      scoped[scope] = reader.optionalObject(scope.rawValue) { Source(&$0) }
    }
    return (general, scoped)
  }
}

extension Rule.Source {
  fileprivate init?(_ reader: inout SourceReader) {
    let citation = reader.text("citation")
    let confidence = reader.text("confidence")
    guard let citation, let confidence else { return nil }
    self.citation = citation
    self.confidence = confidence
  }
}
