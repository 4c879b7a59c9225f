import Foundation
import STTestSupport
import Testing

@Suite struct HandbookTests {
  @Test(arguments: [
    ["rules", "tid-06"], ["rules", "OVERGANG-06"], ["delmal", "--specialty", "vardhygien"],
    ["delmal", "--specialty", "psykiatri", "--regulation", "SOSFS 2015:8"],
  ])
  func `an answer says what the tables say`(_ arguments: [String]) throws {
    let answer = try Command.run(arguments)
    #expect(answer.status == 0)
    #expect(answer.errors == "")
    #expect(answer.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let name = arguments.map { $0.filter { $0.isLetter || $0.isNumber || $0 == "-" } }
    try Golden.check(answer.output, "handbook-\(name.joined(separator: "_")).out")
  }

  @Test(arguments: [["rules"], ["rules", "TID-06"], ["delmal"], ["delmal", "--specialty", "radiologi"]])
  func `an answer for machines is one object`(_ arguments: [String]) throws {
    let answer = try Command.run(arguments + ["--format", "json"])
    #expect(answer.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    #expect(object?.isEmpty == false)
  }

  @Test func `every rule of the list has a page of its own`() throws {
    let list = try Command.run(["rules", "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
    let rules = try #require(object?["rules"] as? [[String: Any]])
    #expect(rules.count > 60)
    for id in [rules.first, rules.last].compactMap({ $0?["id"] as? String }) {
      #expect(try Command.run(["rules", id]).output.hasPrefix(id + "  "))
    }
  }
}
