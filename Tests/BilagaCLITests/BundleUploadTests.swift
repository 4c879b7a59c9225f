import Foundation
import STTestSupport
import Testing

/// Uploaded files on their way through the command, each in a process of its own.
@Suite struct BundleUploadTests {
  private static let sample = "Samples/records/hslf2021-internmedicin.json"

  private func bundle(_ record: String, _ folder: String, _ more: [String] = []) throws -> Command.Answer {
    try Command.run(["bundle", record, "--out", folder, "--date", "2026-02-01"] + more)
  }

  private func upload(_ path: String, _ manifest: ManifestView) throws -> ManifestView.File {
    try #require(manifest.files.first { $0.path == path })
  }

  private func manifest(_ scratch: Scratch) throws -> ManifestView {
    try JSONDecoder().decode(ManifestView.self, from: Data(try scratch.bytes("paket/manifest.json")))
  }

  @Test func `the sample's files are in the bundle, cleaned and counted`() throws {
    let scratch = try Scratch()
    let answer = try bundle(Self.sample, scratch.path("paket"), ["--merge"])
    #expect(answer.status == 0, "\(answer.words)")
    #expect(answer.errors.contains("Skriv ut de rensade filerna i mappen bilagor"))
    #expect(answer.errors.contains("bilaga 45, 46, 47") && !answer.errors.contains("för hand"))
    let stem = "bilagor/bilaga-0"
    let manifest = try manifest(scratch)
    #expect(manifest.toAdd.isEmpty)
    for (path, format, number) in [
      ("\(stem)45-utlandstjanstgoring.pdf", "pdf", 45), ("\(stem)46-utlandstjanstgoring.docx", "docx", 46),
      ("\(stem)47-utlandstjanstgoring.png", "png", 47),
    ] {
      let file = try upload(path, manifest)
      #expect(file.kind == "uppladdad" && file.format == format && file.number == number)
      #expect(file.category == "foreign-service" && file.pages == 1)
      #expect((file.removed ?? []).count > 3)
      #expect(try scratch.bytes("paket/" + path).count == file.bytes)
    }
    let proof = try Command.run(["verify", scratch.path("paket")])
    #expect(proof.status == 0, "\(proof.words)")
    #expect(proof.output.contains("och 3 uppladdade bilagor"))
  }

  @Test(.enabled(if: Tool.python.isInstalled))
  func `nothing that the files hid stands in any byte of the bundle, packed or not`() throws {
    let scratch = try Scratch()
    for (name, options) in [("paket", ["--merge", "--packs"]), ("utkast", ["--draft"])] {
      #expect(try bundle(Self.sample, scratch.path(name), options).status == 0)
      let search = try Tool.python.run(
        [PackageRoot.url.appending(path: "Tests/BilagaCLITests/find-in-folder.py").path, scratch.path(name)]
          + ["HEMLIGT", "19121224", "1224-1218"])
      #expect(search.status == 0, "\(search.errors)")
      #expect(search.output == "", "\(search.output)")
    }
    // The search finds what is there.
    let originals = try Tool.python.run([
      PackageRoot.url.appending(path: "Tests/BilagaCLITests/find-in-folder.py").path,
      PackageRoot.url.appending(path: "Samples/records/bilagor").path, "HEMLIGT",
    ])
    #expect(originals.output.split(separator: "\n").count == 3, "\(originals.output)")
  }

  @Test func `two runs give the same bytes, from JSON and from XML, on one core and on all`() throws {
    let scratch = try Scratch()
    let xml = Self.sample.replacing(".json", with: ".xml")
    for (name, record, more) in [
      ("a", Self.sample, [String]()), ("b", Self.sample, []), ("x", xml, []), ("c", Self.sample, ["--draft"]),
      ("d", Self.sample, ["--draft"]),
    ] {
      #expect(try bundle(record, scratch.path(name), more).status == 0)
    }
    let files = try scratch.listing("a").filter { $0 != "bilagor" }
    for (left, right) in [("a", "b"), ("c", "d")] {
      for file in files {
        #expect(try scratch.bytes("\(left)/\(file)") == scratch.bytes("\(right)/\(file)"), "\(file)")
      }
    }
    for file in files where file.hasPrefix("bilagor/") {
      #expect(try scratch.bytes("a/\(file)") == scratch.bytes("x/\(file)"), "\(file)")
    }
  }

  @Test func `a file that brings its process down is told, and the others are looked into`() throws {
    let scratch = try Scratch()
    let large = Array(repeatElement([0x61, 0x20] as [UInt8], count: 1_950_000).joined())
    let sample = try UploadedSample(in: scratch.url, "stor.txt", large)
    let answer = try bundle(sample.record, scratch.path("paket"), ["--memory", "150"])
    #expect(answer.status == 1)
    let words = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("FIL-011") && words.contains("högst 150 MB minne"), "\(answer.words)")
    #expect(words.contains("Bilaga 28, bilagor/tjanstgoring-utland-4.pdf: "))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("paket")))
    let draft = try bundle(sample.record, scratch.path("paket"), ["--memory", "150", "--draft"])
    #expect(draft.status == 1)
    #expect(
      try scratch.listing("paket").filter { $0.hasPrefix("bilagor/") } == [
        "bilagor/bilaga-028-utlandstjanstgoring.pdf"
      ])
    #expect(try manifest(scratch).toAdd.map(\.number) == [27])
  }

  @Test func `a file made to harm is stopped, and the report says where and what to do`() throws {
    let scratch = try Scratch()
    // A cross-reference table that leads to itself, after a head that promises a PDF.
    let hostile = Array("%PDF-1.7\nxref\n0 1\ntrailer\n<< /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n".utf8)
    let sample = try UploadedSample(in: scratch.url, "bilagor/19121224-1218.pdf", hostile)
    let answer = try bundle(sample.record, scratch.path("paket"))
    #expect(answer.status == 1)
    #expect(answer.output.contains("FIL-") && answer.output.contains("Åtgärd:"))
    #expect(answer.output.contains("post.json:9"))
    #expect(!answer.words.contains("1224-1218") && !answer.words.contains("12241218"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("paket")))
  }

  @Test func `a copy that was swapped for one that hides something is found, though the manifest agrees`()
    throws
  {
    let scratch = try Scratch()
    #expect(try bundle(Self.sample, scratch.path("paket")).status == 0)
    let copy = "paket/bilagor/bilaga-045-utlandstjanstgoring.pdf"
    let dirty = try PackageRoot.bytes("Samples/records/bilagor/tjanstgoring-utland-1.pdf")
    let clean = try scratch.bytes(copy)
    try scratch.write(dirty, to: copy)
    let changed = try Command.run(["verify", scratch.path("paket")])
    #expect(
      changed.status == 1 && changed.output.contains("AVSTAM-05") && changed.output.contains("AVSTAM-81"))
    try scratch.write(clean, to: copy)
    #expect(try Command.run(["verify", scratch.path("paket")]).status == 0)
  }

  @Test func `in a batch files are looked for beside each record, and a line has no folder`() throws {
    let scratch = try Scratch()
    let sample = try UploadedSample(in: scratch.url.appending(path: "in/a"))
    let line = String(decoding: try scratch.bytes("in/a/post.json"), as: UTF8.self).replacing("\n", with: " ")
    let data = ["--date", "2026-02-01"]
    let files = try Command.run(["batch", sample.record, "--out", scratch.path("ut")] + data)
    #expect(files.status == 0, "\(files.words)")
    #expect(
      try scratch.listing("ut").contains { $0.hasSuffix("bilagor/bilaga-027-svensk-doktorsexamen.pdf") })
    let lines = try Command.run(
      ["batch", "-", "--out", scratch.path("ut2")] + data, input: Array((line + "\n").utf8))
    #expect(lines.status == 0, "\(lines.words)")
    #expect(lines.output.contains("PAKET-10"))
    #expect(!(try scratch.listing("ut2").contains { $0.contains("bilagor/") }))
  }
}
