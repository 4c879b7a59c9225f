package import STRules
internal import STDiagnostics
internal import STSource

/// What `bilaga rules` says: all rules in short, or one in full.
package struct RuleBook: Sendable {
  let catalogue: RuleCatalogue

  package init(_ catalogue: RuleCatalogue) { self.catalogue = catalogue }

  /// Ids of every rule that there is something to say about, sorted.
  package var ids: [String] {
    (catalogue.rules.map(\.id.rawValue) + catalogue.unchecked.map(\.id.rawValue)).sorted()
  }

  /// All rules, one a line.
  package var all: HandbookPage {
    let width = ids.map(\.count).max() ?? 0
    func line(_ id: String, _ word: String, _ title: String) -> String {
      let gap = String(repeating: " ", count: width - id.count + 2)
      return "  " + id + gap + word + String(repeating: " ", count: max(1, 12 - word.count)) + title
    }
    let checked = catalogue.rules.map { line($0.id.rawValue, $0.severity.rawValue, $0.title) }
    let unchecked = catalogue.unchecked.map { line($0.id.rawValue, "–", $0.title) }
    let lines =
      [
        "Regelverk \(catalogue.version)", "",
        "Regler som kontrolleras (\(checked.count)), med gravaste utfall:",
      ]
      + checked + ["", "Regler som inte kontrolleras (\(unchecked.count)):"] + unchecked
      + ["", "Mer om en regel: bilaga rules ID"]
    let rules = catalogue.rules.map(node) + catalogue.unchecked.map(node)
    return HandbookPage(
      lines: lines,
      node: .object([("version", .text(catalogue.version)), ("rules", .array(rules))]))
  }

  /// One rule in full; nil when there is none with that id. Small letters are as good.
  package func page(of word: String) -> HandbookPage? {
    let id = RuleID(rawValue: word.uppercased())
    if let rule = catalogue[id] { return HandbookPage(lines: lines(rule), node: node(rule)) }
    guard let rule = catalogue.unchecked.first(where: { $0.id == id }) else { return nil }
    let lines = [
      "\(rule.id.rawValue)  \(rule.title)", "", "Kontrolleras inte: \(rule.reason)", "",
      "Källa: \(rule.citation)",
    ]
    return HandbookPage(lines: lines, node: node(rule))
  }

  private func lines(_ rule: Rule) -> [String] {
    let sources = RuleScope.allCases.compactMap { scope in
      rule.scopedSource(scope).map { "  \(scope.rawValue)  \($0.citation) (säkerhet: \($0.confidence))" }
    }
    let general = rule.generalSource.map { ["  \($0.citation)"] } ?? []
    return [
      "\(rule.id.rawValue)  \(rule.title)", "",
      "Gravaste utfall  \(rule.severity.rawValue)", "Åtgärdas av  \(rule.responsible.heading)",
      "Rubrik i checklistan  \(rule.heading.heading)", "", "Åtgärd  \(rule.remedy.text)", "", "Källa",
    ] + general + sources
  }
}

// MARK: - For machines

extension RuleBook {
  private func node(_ rule: Rule) -> SourceNode {
    let scoped = RuleScope.allCases.compactMap { scope in
      rule.scopedSource(scope).map { source(scope.rawValue, $0) }
    }
    let general = rule.generalSource.map { [source(nil, $0)] } ?? []
    return .object([
      ("id", .text(rule.id.rawValue)), ("title", .text(rule.title)), ("checked", SourceNode(.bool(true))),
      ("severity", .text(rule.severity.rawValue)), ("responsible", .text(rule.responsible.rawValue)),
      ("checklist", .text(rule.heading.rawValue)), ("remedy", .text(rule.remedy.text)),
      ("sources", .array(general + scoped)),
    ])
  }

  private func source(_ scope: String?, _ source: Rule.Source) -> SourceNode {
    .object([
      ("applies", scope.map { .text($0) }), ("citation", .text(source.citation)),
      ("confidence", .text(source.confidence)),
    ])
  }

  private func node(_ rule: UncheckedRule) -> SourceNode {
    .object([
      ("id", .text(rule.id.rawValue)), ("title", .text(rule.title)), ("checked", SourceNode(.bool(false))),
      ("reason", .text(rule.reason)), ("citation", .text(rule.citation)),
    ])
  }
}
