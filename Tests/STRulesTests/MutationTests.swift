import STDiagnostics
import STModel
import STRules
import STTestSupport
import Testing

/// The complete samples with one slip each.
@Suite struct MutationTests {
  @Test("A slip in a complete sample is told, and nothing else is", arguments: try Mutation.all())
  func saysExactlyThat(_ mutation: Mutation) throws {
    let before = counts(try mutation.untouched())
    let after = counts(try mutation.assessment())
    let told = after.filter { $0.value > before[$0.key] ?? 0 }.map(\.key)
    let gone = before.filter { $0.value > after[$0.key] ?? 0 }.map { "gone " + $0.key }
    #expect((told + gone).sorted() == mutation.expected.sorted())
  }

  @Test("The samples that slips are made in are complete")
  func samplesAreComplete() throws {
    let samples = Dictionary(grouping: try Mutation.all(), by: \.sample)
    #expect(samples.count == 8)
    for (_, mutations) in samples {
      let assessment = try #require(mutations.first).untouched()
      #expect(assessment.count(.fel) == 0 && assessment.count(.varning) == 0, "\(assessment.record.recordId)")
    }
  }

  @Test("The slips are spread over the rules: every family has some, and there are many")
  func slipsAreSpread() throws {
    let mutations = try Mutation.all()
    #expect(mutations.count >= 150)
    #expect(Set(mutations.map(\.testDescription)).count == mutations.count)
    let told = Set(
      mutations.flatMap(\.expected).compactMap { $0.split(separator: " ").last.map(String.init) })
    let families = Set(told.map { $0.prefix { $0 != "-" } })
    let ofCatalogue = Set(try TestAssessor.catalogue().rules.map { $0.id.rawValue.prefix { $0 != "-" } })
    #expect(ofCatalogue.subtracting(families) == [])
  }

  private func counts(_ assessment: Assessment) -> [String: Int] {
    Dictionary(
      grouping: assessment.findings.map { "\($0.severity.rawValue) \($0.rule.rawValue)" }, by: \.self
    ).mapValues(\.count)
  }
}
