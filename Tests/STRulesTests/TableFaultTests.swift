import Foundation
import STDiagnostics
import STModel
import STRules
import STTestSupport
import Testing

/// A fault in a table that the rules stand in has a place: the line that must be mended.
@Suite struct TableFaultTests {
  static let rules = "Forms/gemensamt/regler.json"
  static let forms = "Forms/gemensamt/blankettkrav.json"

  /// `line` is what stands on the line that the finding must name.
  static let faults: [(path: String, find: String, put: String, line: String)] = [
    (rules, "\"severity\": \"varning\"", "\"severity\": \"varnig\"", "varnig"),
    (rules, "\"checklist\": \"datum\"", "\"checklist\": \"dagar\"", "dagar"),
    (rules, "\"confidence\": \"2 guider\"", "\"confidence\": 2", "\"confidence\": 2"),
    (rules, "{falt}", "{falt", "{falt"),
    (rules, "\"reason\": ", "\"reson\": ", "\"reson\""),
    (rules, "\"from\": \"2025-01-01\"", "\"from\": \"2025-13-01\"", "2025-13-01"),
    (forms, "\"field\": \"subject\"", "\"field\": \"subjekt\"", "subjekt"),
    (forms, "\"identity\"", "\"idenity\"", "idenity"),
    (TestAssessor.path(of: .sosfs2015), "\"kind\": \"gren\"", "\"kind\": \"grenn\"", "grenn"),
    (TestAssessor.path(of: .sosfs2015), "\"months\": 60", "\"months\": \"60\"", "\"60\""),
    (TestAssessor.path(of: .hslf2021), "\"confidence\": \"text\"}", "\"confidence\": \"säker\"}", "säker"),
  ]

  @Test("A fault in a table is told with its line, and the table is not used", arguments: faults.indices)
  func faultHasLine(_ index: Int) throws {
    let fault = Self.faults[index]
    let text = String(decoding: try PackageRoot.bytes(fault.path), as: UTF8.self)
    let place = try #require(text.range(of: fault.find), "\(fault.find) is not in the table")
    let broken = text.replacingCharacters(in: place, with: fault.put)
    let line = broken.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(fault.line) }.map { $0 + 1 }
    let (isUsed, findings) = Self.read(Array(broken.utf8), fault.path)
    #expect(!isUsed)
    #expect(findings.contains { $0.location?.line == line }, "\(findings.map { $0.location?.line ?? 0 })")
    #expect(findings.allSatisfy { $0.location?.file == fault.path })
  }

  private static func read(_ bytes: [UInt8], _ path: String) -> (isUsed: Bool, findings: [Diagnostic]) {
    switch path {
    case rules:
      let (value, findings) = RuleCatalogue.read(bytes, file: path)
      return (value != nil, findings)
    case forms:
      let (value, findings) = FormCatalogue.read(bytes, file: path)
      return (value != nil, findings)
    default:
      let (value, findings) = Foreskrift.read(bytes, file: path)
      return (value != nil, findings)
    }
  }
}
