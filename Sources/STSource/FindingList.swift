package import STDiagnostics

/// Findings in the making. Counts on when it is full, so that an input with a hundred thousand faults gives a report
/// that a person can read and a program can hold.
package struct FindingList: Sendable {
  package private(set) var findings: [Diagnostic] = []
  private var dropped = 0
  private var droppedErrors = false
  private let capacity: Int

  package init(capacity: Int = 200) { self.capacity = capacity }

  package var isEmpty: Bool { findings.isEmpty }
  /// Whether further findings are only counted, so that working out a remedy for them would be in vain.
  package var isFull: Bool { findings.count >= capacity }
  package var hasErrors: Bool { droppedErrors || findings.hasErrors }

  package mutating func add(_ finding: Diagnostic) {
    guard findings.count < capacity else {
      dropped += 1
      droppedErrors = droppedErrors || finding.severity == .fel
      return
    }
    findings.append(finding)
  }

  /// Takes over what another list has.
  package mutating func add(_ other: FindingList) {
    for finding in other.findings { add(finding) }
    dropped += other.dropped
    droppedErrors = droppedErrors || other.droppedErrors
  }

  /// Everything found, and at the end how much was left out.
  package func finished(file: String) -> [Diagnostic] {
    guard dropped > 0 else { return findings }
    let rest = Diagnostic(
      ReadingRule.moreFindings.id, droppedErrors ? .fel : .upplysning,
      at: SourceLocation(file: file, pointer: "", line: 0, column: 0),
      "Ytterligare \(dropped) anmärkningar visas inte.",
      remedy: "Rätta de första och läs in filen igen.")
    return findings + [rest]
  }
}
