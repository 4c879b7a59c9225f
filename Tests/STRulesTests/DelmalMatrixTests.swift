import STDiagnostics
import STIngest
import STModel
@testable import STRules
import STTestSupport
import Testing

@Suite struct DelmalMatrixTests {
  static func matrix(_ base: String, _ change: (inout STRecord) -> Void = { _ in }) throws -> DelmalMatrix {
    let cases = try RuleCase.all()
    let plain = try #require(cases.first { $0.base == base && $0.changes.isEmpty })
    var record = try plain.document().record
    change(&record)
    let assessment = try TestAssessor.make().assess(
      record: record, locate: { _ in nil }, today: plain.today)
    return try #require(assessment.matrix)
  }

  static func cells(_ matrix: DelmalMatrix, _ code: String) -> [String] {
    matrix.rows.filter { $0.milestone.code == code }.flatMap(\.cells).map { cell in
      "\(cell.requirement.kinds.map(\.rawValue)) \(cell.status.rawValue) \(cell.certificates)"
    }
  }

  @Test("A cell names every certificate that answers to it")
  func certificatesAreNamed() throws {
    let matrix = try Self.matrix("2021")
    #expect(
      Self.cells(matrix, "STc1") == [
        "[\"klinisk-tjanstgoring\"] uppfyllt [\"i-9\"]", "[\"kurs\"] uppfyllt [\"i-10\", \"i-14\"]",
      ])
    #expect(Self.cells(matrix, "STa3") == ["[\"sta3\"] uppfyllt [\"i-17\"]"])
    #expect(matrix.shortestList == [])
  }

  @Test("What is planned, missing and uncertain is told apart")
  func statuses() throws {
    let matrix = try Self.matrix("2021") { record in
      record.certificates.removeAll { ["i-14", "i-16", "i-13"].contains($0.id) }
      record.activities.removeAll { ["a-8", "a-5"].contains($0.id) }
    }
    #expect(Self.cells(matrix, "STa1") == ["[\"kurs\"] planerat []"])
    #expect(Self.cells(matrix, "STc8") == ["[\"klinisk-tjanstgoring\"] saknas []"])
    #expect(Self.cells(matrix, "STa7").last == "[\"utvecklingsarbete\"] osakert []")
    #expect(matrix.shortestList.map(\.kind) == [.kliniskTjanstgoring])
    #expect(matrix.shortestList.first?.codes == (5...11).map { "STc\($0)" })
  }

  @Test("A replaced certificate answers to nothing")
  func replacedCertificates() throws {
    let matrix = try Self.matrix("2021") { record in
      for index in record.certificates.indices where record.certificates[index].id == "i-17" {
        record.certificates[index].status = .superseded
      }
    }
    #expect(Self.cells(matrix, "STa3") == ["[\"sta3\"] planerat []"])
  }

  @Test("An empty record of any specialty needs as few certificates as there are kinds, twelve codes on each")
  func shortestListOfEveryEmptyRecord() throws {
    for regulation in Regulation.allCases {
      for specialty in try TestAssessor.foreskrift(regulation).specialties {
        let matrix = try Self.matrix(regulation == .hslf2021 ? "2021" : "2015") { record in
          record.st.specialty = Specialitet(code: specialty.code, name: specialty.name)
          record.certificates = []
          record.activities = []
        }
        let holes = matrix.rows.flatMap { row in
          row.cells.filter { $0.status == .saknas }.map { (row.milestone.code, $0.requirement.kinds) }
        }
        let list = matrix.shortestList
        #expect(list.allSatisfy { (1...12).contains($0.codes.count) })
        for (code, kinds) in holes {
          let isClosed = list.contains { kinds.contains($0.kind) && $0.codes.contains(code) }
          #expect(isClosed, "\(specialty.code) \(code)")
        }
        #expect(list.count >= (holes.count + 11) / 12)
      }
    }
  }

  /// Every way of choosing, for few holes.
  private static func exhaustive(_ holes: [[ActivityKind]]) -> Int {
    func least(_ rest: ArraySlice<[ActivityKind]>, _ counts: [ActivityKind: Int]) -> Int {
      guard let kinds = rest.first else {
        return counts.values.reduce(0) { $0 + ($1 + DelmalMatrix.mostCodes - 1) / DelmalMatrix.mostCodes }
      }
      return kinds.map { kind in
        least(rest.dropFirst(), counts.merging([kind: 1], uniquingKeysWith: +))
      }.min() ?? 0
    }
    return least(holes[...], [:])
  }

  @Test("No choice is better than the one that is made")
  func shortestListIsExact() {
    var numbers = SeededNumbers(seed: 11)
    let kinds: [ActivityKind] = [.kliniskTjanstgoring, .kurs, .auskultation]
    for _ in 0..<60 {
      let forced = Int.random(in: 0...20, using: &numbers)
      let free = Int.random(in: 0...8, using: &numbers)
      var holes: [[ActivityKind]] = []
      for _ in 0..<forced { holes.append([kinds[Int.random(in: 0...2, using: &numbers)]]) }
      for _ in 0..<free {
        let left = Int.random(in: 0...2, using: &numbers)
        holes.append(
          Int.random(in: 0...3, using: &numbers) == 0 ? kinds : [kinds[left], kinds[(left + 1) % 3]])
      }
      holes.shuffle(using: &numbers)
      let choice = DelmalMatrix.fewest(holes)
      #expect(choice.count == holes.count)
      #expect(zip(holes, choice).allSatisfy { $0.contains($1) })
      #expect(Self.exhaustive(choice.map { [$0] }) == Self.exhaustive(holes))
    }
  }
}
