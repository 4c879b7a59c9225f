import Foundation
import STTestSupport
import Testing

/// What `--resume` makes of uploaded files, whose bytes are not in the record.
@Suite struct BatchUploadTests {
  private static let png = "poster/bilagor/tjanstgoring-utland-3.png"
  private static let pdf = "poster/bilagor/tjanstgoring-utland-1.pdf"

  /// One record with three uploaded files beside it, and one without any.
  private func records(_ scratch: Scratch) throws {
    try BatchBench.sample("hslf2021-internmedicin", scratch, "poster/med.json")
    try BatchBench.sample("sosfs2015-tredjeland", scratch, "poster/utan.json")
    for name in ["1.pdf", "2.docx", "3.png"] { try put(name, scratch) }
  }

  private func put(_ name: String, _ scratch: Scratch) throws {
    let path = "bilagor/tjanstgoring-utland-\(name)"
    try scratch.write(try PackageRoot.bytes("Samples/records/" + path), to: "poster/" + path)
  }

  private func notes(_ scratch: Scratch) throws -> [String: Int] { try BatchBench.notes(scratch, "ut") }

  /// Goes on with a run, and holds it against one that has never been stopped.
  private func goOn(_ scratch: Scratch, _ change: Comment) throws {
    _ = try BatchBench.run(["poster", "--out", "ut", "--resume"], scratch)
    _ = try BatchBench.run(["poster", "--out", "ny"], scratch)
    #expect(try BatchBench.tree(scratch, "ut") == BatchBench.tree(scratch, "ny"), change)
    try FileManager.default.removeItem(atPath: scratch.path("ny"))
  }

  @Test func `an uploaded file that comes, changes or goes later is noticed, and nothing else is done again`()
    throws
  {
    let scratch = try Scratch()
    try records(scratch)
    try FileManager.default.removeItem(atPath: scratch.path(Self.png))
    try goOn(scratch, "one is missing")
    let page = "ut/med/bilagor/bilaga-047-utlandstjanstgoring.png"
    #expect(!FileManager.default.fileExists(atPath: scratch.path(page)))

    try put("3.png", scratch)
    try goOn(scratch, "it has come")
    #expect(FileManager.default.fileExists(atPath: scratch.path(page)))
    #expect(try notes(scratch) == ["med": 2, "utan": 1])

    try scratch.write(try scratch.bytes(Self.pdf) + [0x0A], to: Self.pdf)
    try goOn(scratch, "another has changed")
    #expect(try scratch.listing("ut/med") == ["00-kontrollrapport.html"])
    #expect(try notes(scratch) == ["med": 3, "utan": 1])

    try put("1.pdf", scratch)
    try FileManager.default.removeItem(atPath: scratch.path(Self.png))
    try goOn(scratch, "that one is as it was, and the first has gone")
    #expect(!FileManager.default.fileExists(atPath: scratch.path(page)))
    #expect(try notes(scratch) == ["med": 4, "utan": 1])
  }

  @Test func `files that are as they were cost nothing to go on with, missing ones among them`() throws {
    let scratch = try Scratch()
    try records(scratch)
    try FileManager.default.removeItem(atPath: scratch.path(Self.png))
    for _ in 1...3 { _ = try BatchBench.run(["poster", "--out", "ut", "--resume"], scratch) }
    #expect(try notes(scratch) == ["med": 1, "utan": 1])
  }

  @Test func `a file's name, which could be an identity number, is not in the journal`() throws {
    let scratch = try Scratch()
    try records(scratch)
    let name = "bilagor/19121212-1212.png"
    let text = String(decoding: try scratch.bytes("poster/med.json"), as: UTF8.self)
    try scratch.write(
      Array(text.replacing("bilagor/tjanstgoring-utland-3.png", with: name).utf8), to: "poster/med.json")
    _ = try BatchBench.run(["poster", "--out", "ut"], scratch)
    let journal = String(decoding: try scratch.bytes("ut/.bilaga-batch.ndjson"), as: UTF8.self)
    #expect(journal.contains("\"uploads\"") && !journal.contains("1212-1212"))
    #expect(try notes(scratch) == ["med": 1, "utan": 1])
  }
}
