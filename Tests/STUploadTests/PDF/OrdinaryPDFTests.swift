import Foundation
import STDiagnostics
import STTestSupport
import STUpload
import Testing

/// Files in which nothing is hidden: nothing is found in them but what every program writes, and their copies look, read
/// and weigh the same.
@Suite(.enabled(if: OrdinaryPDF.canMake, "needs the programs of scripts/setup test"))
struct OrdinaryPDFTests {
  private func each(_ body: (_ name: String, [UInt8]) throws -> Void) throws {
    let folder = try OrdinaryPDF.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in OrdinaryPDF.names {
      try body(name, [UInt8](try Data(contentsOf: folder.appending(path: "\(name).pdf"))))
    }
  }

  @Test func `an ordinary file has nothing to find but what its program says of itself`() throws {
    let checker = try TestChecker.make()
    try each { name, bytes in
      let outcome = checker.inspect(bytes, name: "\(name).pdf")
      let more = name == "scan" ? ["FIL-193"] : name == "reportlab-form" ? ["FIL-151"] : []
      let unexpected = outcome.findings.filter {
        !OrdinaryPDF.expected.contains($0.rule.id.rawValue) && !more.contains($0.rule.id.rawValue)
      }
      #expect(unexpected.map { "\($0.rule.id.rawValue) \($0.place) \($0.excerpt ?? "")" } == [], "\(name)")
    }
  }

  @Test func `the copy of an ordinary file is proven, weighs no more, and cleaning it again changes nothing`()
    throws
  {
    let checker = try TestChecker.make()
    try each { name, bytes in
      let outcome = checker.clean(bytes, name: "\(name).pdf")
      let copy = try #require(outcome.copy?.bytes, "\(name): \(outcome.reason?.message ?? "")")
      #expect(copy.count <= bytes.count * 21 / 20, "\(name): \(bytes.count) → \(copy.count)")
      #expect(checker.clean(copy, name: "\(name).pdf").copy?.bytes == copy, "\(name)")
    }
  }

  @Test(.enabled(if: Tool.mutool.isInstalled && Tool.pdftoppm.isInstalled && Tool.qpdf.isInstalled))
  func `other programs see the same in the copy of an ordinary file`() throws {
    let checker = try TestChecker.make()
    try each { name, bytes in
      let copy = try #require(checker.clean(bytes, name: "\(name).pdf").copy?.bytes, "\(name)")
      let views: [(Tool, [String])] = [
        (.mutool, ["draw", "-q", "-r", "60", "-F", "ppm", "-o", "-", "FILE"]),
        (.pdftoppm, ["-r", "60", "FILE"]), (.pdftotext, ["-layout", "FILE", "-"]),
        (.pdfinfo, ["-struct-text", "FILE"]),
      ]
      for (tool, arguments) in views {
        let (before, after) = (try tool.run(on: bytes, arguments), try tool.run(on: copy, arguments))
        #expect(before.status == 0 && before.output == after.output, "\(name), \(tool.name)")
      }
      let check = try Tool.qpdf.run(on: copy, ["--check", "FILE"])
      #expect(check.status == 0, "\(name): \(check.errors)")
    }
  }
}
