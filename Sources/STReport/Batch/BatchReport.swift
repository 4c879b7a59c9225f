package import STDiagnostics

/// What became of many records, for people and for programs. Tells nothing that differs between two runs over the same
/// records: how long things took stands elsewhere.
package struct BatchReport: Sendable {
  /// One record.
  package struct Row: Sendable, Hashable {
    /// Nil where there was none to read.
    package let record: String?
    /// As the person calls it, masked.
    package let input: String
    package let verdict: Verdict
    /// Findings of severity fel.
    package let errors: Int
    /// The folder with what was written; nil where nothing was.
    package let output: String?
    /// Why it was stopped.
    package let reason: String?

    package init(
      record: String?, input: String, verdict: Verdict, errors: Int, output: String?, reason: String?
    ) {
      self.record = record
      self.input = input
      self.verdict = verdict
      self.errors = errors
      self.output = output
      self.reason = reason
    }
  }

  /// In the words of the contract.
  package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case klar, hinder, stoppad
  }

  /// How many records a rule spoke about, and how many findings it had.
  package struct RuleRow: Sendable, Hashable {
    package let rule: RuleID
    /// What the rule is called; nil for findings of reading and of the making of papers.
    package let title: String?
    package let records: Int
    package let findings: Int

    package init(rule: RuleID, title: String?, records: Int, findings: Int) {
      self.rule = rule
      self.title = title
      self.records = records
      self.findings = findings
    }
  }

  /// One part of a run that is shared between machines.
  package struct Part: Sendable, Hashable {
    package let number: Int
    package let count: Int
    /// How many records the whole run has.
    package let records: Int
    /// The same for all parts of a run, and for no others.
    package let key: String

    package init(number: Int, count: Int, records: Int, key: String) {
      self.number = number
      self.count = count
      self.records = records
      self.key = key
    }
  }

  /// How many rows are told at most. Where there are more records, those that need nobody are left out.
  package static let mostRows = 1_000

  package let counts: [Verdict: Int]
  /// In the order of the records.
  package let rows: [Row]
  /// The rule with the most records first.
  package let rules: [RuleRow]
  /// Nil where the run was not shared.
  package let part: Part?
  /// The day of the checks, and what they were made with.
  package let day: String
  package let version: String

  package init(
    counts: [Verdict: Int], rows: [Row], rules: [RuleRow], part: Part? = nil, day: String, version: String
  ) {
    self.counts = counts
    self.rows = rows
    self.rules = rules
    self.part = part
    self.day = day
    self.version = version
  }

  package func count(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }
  package var total: Int { counts.values.reduce(0, +) }

  /// One sentence: `120 poster: 100 utan hinder, 18 med hinder, 2 stoppade.`
  package var sentence: String { Self.sentence(counts) }

  package static func sentence(_ counts: [Verdict: Int]) -> String {
    func count(_ verdict: Verdict) -> String { (counts[verdict] ?? 0).spaced }
    let total = counts.values.reduce(0, +)
    return "\(total.spaced) \(total == 1 ? "post" : "poster"): \(count(.klar)) utan hinder, "
      + "\(count(.hinder)) med hinder, \(count(.stoppad)) \(counts[.stoppad] == 1 ? "stoppad" : "stoppade")."
  }
}
