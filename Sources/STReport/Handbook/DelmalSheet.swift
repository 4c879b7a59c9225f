internal import STModel
package import STRules
internal import STSource

/// What `bilaga delmal` says: the specialties of a regulation, or the delmål of one with what they ask for.
package struct DelmalSheet: Sendable {
  let foreskrift: Foreskrift

  package init(_ foreskrift: Foreskrift) { self.foreskrift = foreskrift }

  /// Codes and names of the specialties.
  package var names: [String] { foreskrift.specialties.flatMap { [$0.code, $0.name] } }

  private var regulation: String { foreskrift.regulation.rawValue }

  /// All specialties, by group.
  package var specialties: HandbookPage {
    var lines = ["Specialiteter enligt \(regulation) (\(foreskrift.specialties.count))"]
    var group = ""
    for specialty in foreskrift.specialties {
      if specialty.group != group { lines += ["", specialty.group] }
      group = specialty.group
      lines.append("  \(specialty.code)  \(specialty.name) (\(specialty.kind.name))")
    }
    lines += ["", "Delmålen för en specialitet: bilaga delmal --specialty KOD"]
    return HandbookPage(
      lines: lines,
      node: .object([
        ("regulation", .text(regulation)), ("specialties", .array(foreskrift.specialties.map(summary))),
      ]))
  }

  /// The delmål of a specialty; nil when the regulation has none of that code or name.
  package func page(of word: String) -> HandbookPage? {
    guard let specialty = foreskrift.specialty(word) else { return nil }
    let milestones = foreskrift.milestones(of: specialty)
    var lines = ["\(specialty.name) (\(specialty.kind.name)), \(regulation)"]
    let required = foreskrift.prerequisites(of: specialty)
    if !required.isEmpty {
      lines += ["", "Kräver bevis i någon av  " + required.map(\.name).joined(separator: ", ") + "."]
    }
    lines.append("")
    for milestone in milestones { lines += self.lines(milestone) }
    lines += ["", "Kontrollera alltid mot Socialstyrelsens målbeskrivning; (osäkert) är inte bekräftat."]
    return HandbookPage(
      lines: lines,
      node: .object([
        ("regulation", .text(regulation)), ("specialty", summary(specialty)),
        ("milestones", .array(milestones.map(node))),
      ]))
  }

  private func lines(_ milestone: DelmalRequirement) -> [String] {
    let doubt = milestone.certainty.isFirm ? "" : " (osäkert)"
    let title = milestone.title.map { "  \($0)" } ?? ""
    let activities = milestone.activities.map { requirement in
      requirement.kinds.map(\.name).joined(separator: " eller ")
        + (requirement.isUncertain ? " (osäkert)" : "")
    }
    var lines = ["  \(milestone.code)\(title)\(doubt)"]
    lines.append("    intyg  " + (activities.isEmpty ? "okänt" : activities.joined(separator: " och ")))
    if !milestone.recommended.isEmpty {
      lines.append("    råd  " + milestone.recommended.joined(separator: ", "))
    }
    return lines
  }
}

// MARK: - For machines

extension DelmalSheet {
  private func summary(_ specialty: SpecialtyRequirements) -> SourceNode {
    let required = foreskrift.prerequisites(of: specialty).map { SourceNode.text($0.code) }
    return .object([
      ("code", .text(specialty.code)), ("name", .text(specialty.name)), ("group", .text(specialty.group)),
      ("kind", .text(specialty.kind.rawValue)), ("requires", required.isEmpty ? nil : .array(required)),
      ("citation", .text(foreskrift.citation)),
      ("confidence", .text(specialty.certainties.requires.rawValue)),
    ])
  }

  private func node(_ milestone: DelmalRequirement) -> SourceNode {
    .object([
      ("code", .text(milestone.code)), ("title", milestone.title.map { .text($0) }),
      ("requirements", .array(milestone.activities.map(node))),
      ("recommended", .array(milestone.recommended.map { .text($0) })),
      ("citation", .text(milestone.citation)), ("confidence", .text(milestone.certainty.rawValue)),
    ])
  }

  private func node(_ requirement: ActivityRequirement) -> SourceNode {
    let alternatives = requirement.alternatives.map { alternative in
      SourceNode.object([
        ("kind", .text(alternative.kind.rawValue)),
        ("issuers", .array(alternative.issuers.map { .text($0.rawValue) })),
      ])
    }
    return .object([
      ("oneOf", .array(alternatives)), ("uncertain", requirement.isUncertain ? SourceNode(.bool(true)) : nil),
    ])
  }
}
