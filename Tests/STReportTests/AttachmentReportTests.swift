import STDiagnostics
import STReport
import STUpload
import Testing

@Suite struct AttachmentReportTests {
  private let place = SourceLocation(file: "post.json", pointer: "/attachments/3/file", line: 9, column: 1)

  private func report(
    _ findings: [(rule: String, severity: String, isRemoved: Bool)], status: String = "rensad",
    reason: String? = nil
  ) throws -> AttachmentReport {
    let list = findings.map {
      #"{"category":"pii","excerpt":"HEMLIGT","message":"Något \#($0.rule).","place":"rad 1","#
        + #""removed":\#($0.isRemoved),"rule":"\#($0.rule)","severity":"\#($0.severity)"}"#
    }
    let why = reason.map { #","reason":"\#($0)""# } ?? ""
    let wire = #"{"findings":[\#(list.joined(separator: ","))],"notSeen":[],"status":"\#(status)"\#(why)}"#
    let file = try #require(UploadFileReport(wire: Array(wire.utf8), path: "bilagor/19121224-1218.pdf"))
    return AttachmentReport(number: 4, file: file)
  }

  @Test func `what is gone is told once for each rule, with how often, and never with what it said`() throws {
    let report = try report([
      ("FIL-202", "fel", true), ("FIL-200", "varning", true), ("FIL-202", "fel", true),
    ])
    let remarks = report.remarks(at: place).map(\.diagnostic)
    let remark = try #require(remarks.first)
    #expect(remarks.count == 1 && remark.severity == .upplysning && remark.location == place)
    #expect(
      remark.message
        == "Borttaget i kopian av bilaga 4, bilagor/19121224-••••.pdf: dokumentet har egenskaper, som "
        + "författare, företag och tider (FIL-200); dokumentet har kommentarer (FIL-202, 2 ställen).")
    #expect(!remarks.contains { $0.message.contains("HEMLIGT") || $0.message.contains("rad 1") })
    #expect(!report.isBlocked)
  }

  @Test func `what stays keeps its gravity, and what is grave keeps the file out`() throws {
    let mild = try report([("FIL-022", "upplysning", false)])
    #expect(!mild.isBlocked)
    let grave = try report([("FIL-020", "fel", false), ("FIL-020", "fel", false)])
    #expect(grave.isBlocked)
    let remark = try #require(grave.remarks(at: place).first)
    #expect(remark.diagnostic.severity == .fel)
    #expect(remark.diagnostic.message.hasSuffix("(rad 1): Något FIL-020. Det gäller 2 ställen."))
  }

  @Test func `what stops a file stands in the way even where it weighs little by itself`() throws {
    let stopped = try report(
      [("FIL-150", "varning", false), ("FIL-100", "varning", false)], status: "stoppad",
      reason: "Något FIL-150. Gör så.")
    #expect(stopped.isBlocked && stopped.removed.isEmpty)
    let severities = stopped.remarks(at: place).map {
      "\($0.diagnostic.rule.rawValue) \($0.diagnostic.severity)"
    }
    #expect(severities == ["FIL-100 varning", "FIL-150 fel"])
  }

  @Test func `a file that is missing is no hindrance`() throws {
    let missing = try report([("PAKET-10", "varning", false)], status: "stoppad", reason: "Något PAKET-10.")
    #expect(missing.isBlocked && missing.isMissing)
    #expect(missing.remarks(at: place).map(\.diagnostic.severity) == [.varning])
  }
}
