internal import STDiagnostics
internal import STSource

/// What the proof has compared so far, and what did not agree.
struct ProofLog {
  private var list = FindingList(capacity: 1_000)
  /// How many comparisons were made.
  private(set) var checks = 0

  /// One comparison. `page` counts from 1.
  mutating func expect(
    _ holds: Bool, _ rule: ProofRule, in file: String, page: Int? = nil, _ message: @autoclosure () -> String
  ) {
    checks += 1
    if !holds { report(rule, in: file, page: page, message()) }
  }

  /// Something that is wrong whatever it is compared with.
  mutating func report(_ rule: ProofRule, in file: String, page: Int? = nil, _ message: String) {
    let place = SourceLocation(
      file: file, pointer: page.map { "/pages/\($0 - 1)" } ?? "", line: 0, column: 0)
    list.add(Diagnostic(rule.id, rule.severity, at: place, Excerpt.plain(message), remedy: rule.remedy))
  }

  /// What another stage found out about a file.
  mutating func pass(_ finding: Diagnostic) { list.add(finding) }

  /// Takes over what another log has.
  mutating func join(_ other: ProofLog) {
    checks += other.checks
    list.add(other.list)
  }

  /// Everything that was found; where that is more than anybody reads, how much was left out.
  var findings: [Diagnostic] { list.finished(file: BundleVerifier.manifestName) }
}
