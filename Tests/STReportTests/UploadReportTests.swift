import STDiagnostics
import STReport
import STTestSupport
import STUpload
import Testing

@Suite struct UploadReportTests {
  private static let wire =
    #"{"findings":[{"category":"hidden","excerpt":"dolt","message":"Texten har tecken.","place":"rad 1","remedy":"Gör så.","removed":true,"rule":"FIL-420","severity":"varning"},{"category":"pii","message":"Ett nummer.","place":"rad 2","removed":false,"rule":"FIL-020","severity":"fel"}],"kind":"text","notSeen":["Bilder."],"output":"a.txt","path":"mapp/a.txt","sha256":{"after":"cd","before":"ab"},"status":"rensad"}"#

  @Test func `what one process says, another hears`() throws {
    let file = try #require(UploadFileReport(wire: Array(Self.wire.utf8), path: "mapp/a.txt"))
    #expect(String(decoding: file.wire, as: UTF8.self) == Self.wire)
    #expect(file.hasErrors)
  }

  @Test(arguments: ["", "{}", "[]", #"{"status":"ren"}"#, #"{"status":"klar","findings":[],"notSeen":[]}"#])
  func `an answer that is not whole is none`(wire: String) {
    #expect(UploadFileReport(wire: Array(wire.utf8), path: "a") == nil)
  }

  @Test func `an answer that is cut off anywhere is none`() {
    for length in 0..<Self.wire.utf8.count {
      #expect(UploadFileReport(wire: Array(Self.wire.utf8.prefix(length)), path: "a") == nil)
    }
  }

  @Test func `the text tells what stays before what is gone`() throws {
    let file = try #require(UploadFileReport(wire: Array(Self.wire.utf8), path: "mapp/19121212-1212.txt"))
    try Golden.check(UploadReport(.clean, [file], version: "0").text(), "upload.out")
  }

  @Test func `what to do is said once for each rule of a file, where the rule first speaks`() throws {
    let rules = ["FIL-420", "FIL-421", "FIL-420"].map {
      #"{"category":"hidden","message":"M.","place":"","remedy":"Gör \#($0).","removed":false,"rule":"\#($0)","severity":"fel"}"#
    }
    let wire = #"{"findings":[\#(rules.joined(separator: ","))],"notSeen":[],"status":"fynd"}"#
    let file = try #require(UploadFileReport(wire: Array(wire.utf8), path: "a.txt"))
    let report = UploadReport(.inspect, [file, file], version: "0").text()
    let remedies = report.split(separator: "\n").filter { $0.contains("Åtgärd") }
    let once = ["      Åtgärd: Gör FIL-420.", "      Åtgärd: Gör FIL-421."]
    #expect(remedies.map(String.init) == once + once)
  }

  @Test func `nothing is said with colour where none is asked for`() throws {
    let file = try #require(UploadFileReport(wire: Array(Self.wire.utf8), path: "a\u{1B}[31m.txt"))
    #expect(!UploadReport(.clean, [file], version: "0").text().contains("\u{1B}"))
    #expect(
      UploadReport(.clean, [file], version: "0").text(TextStyle(colour: true)).contains("\u{1B}[31mfel"))
  }
}
