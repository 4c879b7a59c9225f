import STDiagnostics
import STIngest
import STModel
import STRules
import STSource
import STTestSupport
import Testing

/// What the tables are not sure of is never held against anybody.
@Suite struct UncertainEntryTests {
  /// A record without a single certificate, so that every entry of its specialty is missed.
  static func bare(_ regulation: Regulation, _ specialty: SpecialtyRequirements) throws -> STRecord {
    let base = regulation == .hslf2021 ? "2021" : "2015"
    let root = try RecordChange.root("\(RuleCase.folder)/base-\(base).json", changing: [])
    let (document, _) = RecordReader.read(bytes: JSONWriter.pretty(root), file: "post.json")
    var record = try #require(document).record
    record.st.specialty = Specialitet(code: specialty.code, name: specialty.name)
    record.certificates = []
    record.activities = []
    return record
  }

  @Test("An uncertain entry never gives fel, and a firm one does", arguments: Regulation.allCases)
  func neverGrave(_ regulation: Regulation) throws {
    let foreskrift = try TestAssessor.foreskrift(regulation)
    let today = try #require(Day("2025-02-01"))
    var uncertain = 0
    for specialty in foreskrift.specialties {
      let assessment = try TestAssessor.make().assess(
        record: try Self.bare(regulation, specialty), locate: { _ in nil }, today: today)
      for row in try #require(assessment.matrix).rows {
        for cell in row.cells {
          let isSure = row.milestone.certainty.isFirm && !cell.requirement.isUncertain
          uncertain += isSure ? 0 : 1
          let key = ([row.milestone.code] + cell.requirement.kinds.map(\.rawValue)).joined(separator: " ")
          let findings = assessment.findings.filter { $0.stableKey.hasSuffix("\n" + key) }
          #expect(findings.count == 1, "\(specialty.code) \(key)")
          #expect(findings.allSatisfy { ($0.severity == .fel) == isSure }, "\(specialty.code) \(key)")
        }
      }
      let requires = assessment.findings.filter { $0.rule == "SPEC-02" && $0.severity == .fel }
      #expect(requires.isEmpty || !foreskrift.prerequisites(of: specialty).isEmpty, "\(specialty.code)")
    }
    #expect(uncertain > 0, "no entry is uncertain, so nothing was tried")
  }

  @Test("A delmål that an uncertain list does not have gives no fel", arguments: Regulation.allCases)
  func unknownCodes(_ regulation: Regulation) throws {
    let foreskrift = try TestAssessor.foreskrift(regulation)
    let today = try #require(Day("2025-02-01"))
    let last = regulation == .hslf2021 ? "STc16" : "c15"
    for specialty in foreskrift.specialties {
      guard !foreskrift.milestones(of: specialty).contains(where: { $0.code == last }) else { continue }
      var record = try Self.bare(regulation, specialty)
      record.activities = [
        Utbildningsaktivitet(
          id: "a-1", kind: .kurs, milestones: [DelmalClaim(code: last, extent: .hela)], status: .completed)
      ]
      let assessment = try TestAssessor.make().assess(record: record, locate: { _ in nil }, today: today)
      let finding = try #require(assessment.findings.first { $0.rule == "DELMAL-01" }, "\(specialty.code)")
      let isSure = min(specialty.certainties.shared, specialty.certainties.own).isFirm
      #expect((finding.severity == .fel) == isSure, "\(specialty.code)")
    }
  }
}
