internal import STDiagnostics
internal import STModel
internal import STRules
internal import STSource

// What the report says of decisions outside the record: a tenant's profile and the changes that somebody tries.

extension SourceNode {
  static func profile(_ profile: Profile) -> SourceNode {
    let overrides = profile.overrides.map { override in
      SourceNode.object([
        ("rule", .text(override.rule.rawValue)), ("from", .text(override.from.rawValue)),
        ("to", .text(override.to.rawValue)), ("reason", .masked(override.reason)),
      ])
    }
    return .object([
      ("name", .masked(profile.name)), ("decidedBy", .masked(profile.decidedBy)),
      ("decided", .day(profile.decided)), ("severities", .array(overrides)),
      (
        "retention",
        profile.retention.map {
          .object([("months", .int($0.months)), ("decision", .masked($0.decision))])
        }
      ),
      (
        "specialCategories",
        profile.specialCategories.map {
          .object([("allowed", SourceNode(.bool($0.allowed))), ("decision", .masked($0.decision))])
        }
      ),
    ])
  }

  /// The changes as sentences, and the earliest date without them.
  static func whatIf(_ whatIf: WhatIfComparison) -> SourceNode {
    .object([
      ("changes", .array(whatIf.changes.map { .masked($0.text) })),
      ("earliestDateUnchanged", .day(whatIf.unchanged.day)),
    ])
  }
}
