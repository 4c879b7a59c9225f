import Foundation
import STDiagnostics
import STModel
import STRules
import STTestSupport
import Testing

@Suite struct ForeskriftTests {
  @Test("Both regulations have 63 specialties, each with delmål and a known prerequisite")
  func everySpecialtyIsWhole() throws {
    for regulation in Regulation.allCases {
      let foreskrift = try TestAssessor.foreskrift(regulation)
      #expect(foreskrift.regulation == regulation)
      #expect(foreskrift.specialties.count == 63)
      for specialty in foreskrift.specialties {
        let milestones = foreskrift.milestones(of: specialty)
        #expect(milestones.count >= 18, "\(specialty.code)")
        #expect(Set(milestones.map(\.code)).count == milestones.count, "\(specialty.code)")
        #expect(milestones.allSatisfy { $0.code.allSatisfy { $0.isASCII } })
        let prerequisites = foreskrift.prerequisites(of: specialty)
        #expect(prerequisites.isEmpty == (specialty.kind == .bas), "\(specialty.code)")
        #expect(!prerequisites.contains { $0.code == specialty.code })
      }
      let kinds = Dictionary(grouping: foreskrift.specialties, by: \.kind).mapValues(\.count)
      #expect(kinds == [.bas: 44, .gren: 9, .tillagg: 10])
    }
  }

  @Test("What a specialty asks for is as in its målbeskrivning")
  func radiologiAndPsykiatri() throws {
    let new = try TestAssessor.foreskrift(.hslf2021)
    let radiologi = try #require(new.specialty("radiologi"))
    let codes = new.milestones(of: radiologi).map(\.code)
    #expect(codes == (1...7).map { "STa\($0)" } + ["STb1"] + (1...14).map { "STc\($0)" })
    let old = try TestAssessor.foreskrift(.sosfs2015)
    let psykiatri = try #require(old.specialty("Psykiatri"))
    let b5 = try #require(old.milestones(of: psykiatri).first { $0.code == "b5" })
    #expect(b5.activities.map(\.kinds) == [[.kliniskTjanstgoring, .auskultation], [.kurs]])
    #expect(b5.certainty == .text)
    #expect(new.bt.map(\.code) == (1...18).map { "BT\($0)" })
    #expect(old.bt.isEmpty)
    #expect(new[.minimum]?.months == 66)
    #expect(old[.minimum]?.months == 60)
  }

  @Test("A group of specialties stands for all of its specialties, the branches with them")
  func groups() throws {
    let foreskrift = try TestAssessor.foreskrift(.hslf2021)
    let smarta = try #require(foreskrift.specialty("smartlindring"))
    let names = foreskrift.prerequisites(of: smarta).map(\.code)
    #expect(names.count == 41)
    #expect(names.contains("neonatologi"))
    #expect(!names.contains("radiologi"))
  }

  @Test("Each rule that a table names is known, and a limit from an inference alone is none")
  func limits() throws {
    for regulation in Regulation.allCases {
      let foreskrift = try TestAssessor.foreskrift(regulation)
      for name in LimitName.allCases {
        guard let limit = foreskrift[name] else { continue }
        #expect(limit.certainty.isFirm, "\(name)")
        #expect(limit.rule.rawValue.contains("-"), "\(name)")
      }
    }
  }

  static let faults: [(find: String, put: String, pointer: String)] = [
    ("\"STc1\": \"klinisk+kurs\"", "\"STc1\": \"klinsk+kurs\"", "/specialties/0/own/STc1"),
    ("\"STc2\": \"klinisk+kurs\"", "\"STc99\": \"klinisk+kurs\"", "/specialties/0/own/STc99"),
    ("\"kind\": \"bas\"", "\"kind\": \"bass\"", "/specialties/0/kind"),
    ("\"inForce\": \"2021-07-01\"", "\"inForce\": \"2021-07-32\"", "/inForce"),
    ("\"name\": \"minimum\", \"months\": 66", "\"name\": \"minimum\", \"months\": 0", "/limits/0/months"),
    ("\"shared\": [\"STb1\", \"STb2\"", "\"shared\": [\"STb9\", \"STb2\"", "/specialties"),
    ("\"kinds\": [\"auskultation\"]", "\"kinds\": []", "/activitySets/auskultation/required/0/kinds"),
  ]

  @Test("A fault in a table gives no föreskrift but a finding at its place", arguments: faults.indices)
  func faultsAreNamed(_ index: Int) throws {
    let fault = Self.faults[index]
    let path = TestAssessor.path(of: .hslf2021)
    let text = String(decoding: try PackageRoot.bytes(path), as: UTF8.self)
    let place = try #require(text.range(of: fault.find), "\(fault.find) is not in the table")
    let (value, findings) = Foreskrift.read(
      Array(text.replacingCharacters(in: place, with: fault.put).utf8), file: path)
    #expect(value == nil)
    let finding = try #require(findings.first)
    #expect(finding.location?.pointer == fault.pointer)
    #expect(finding.location?.line ?? 0 > 1)
  }
}
