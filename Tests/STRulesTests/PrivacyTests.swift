import STDiagnostics
import STIngest
import STModel
import STRules
import STSource
import STTestSupport
import Testing

@Suite struct PrivacyTests {
  /// A made-up number, spelt in many ways. Its last four digits occur in no base record.
  static let spellings = [
    "191212011108", "19121201-1108", "121201-1108", "121201+1108", "19121201–1108",
    "121201\u{A0}1108", "1912-12-01-1108",
  ]

  @Test("A number planted in any text of the record reaches no message", arguments: spellings)
  func plantedNumbers(_ number: String) throws {
    for ruleCase in try RuleCase.all() where !ruleCase.expected.isEmpty {
      var record = try ruleCase.document().record
      plant(number, in: &record)
      let assessment = try TestAssessor.make().assess(
        record: record, locate: { _ in nil }, today: ruleCase.today)
      for finding in assessment.findings {
        let text = finding.message + (finding.remedy ?? "") + (finding.citation ?? "")
        #expect(!text.contains("1108"), "\(ruleCase.testDescription): \(text)")
      }
    }
  }

  private func plant(_ number: String, in record: inout STRecord) {
    record.applicant.familyName += " " + number
    record.st.specialty.name += " " + number
    for index in record.people.indices {
      record.people[index].familyName += " " + number
      record.people[index].workplace? += " " + number
    }
    for index in record.periods.indices { record.periods[index].place.unit += " " + number }
    for index in record.activities.indices {
      record.activities[index].subject? += " " + number
      record.activities[index].description? += " " + number
      for code in record.activities[index].milestones.indices {
        record.activities[index].milestones[code].code += number
      }
    }
    for index in record.certificates.indices where !record.certificates[index].form.hasPrefix("hslf") {
      record.certificates[index].form += number
    }
    for index in record.attachments.indices { record.attachments[index].title += " " + number }
    for index in record.provenance.sources.indices { record.provenance.sources[index].system += " " + number }
    record.st.studyDirectorRef = number
  }
}
