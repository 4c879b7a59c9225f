import Foundation
import STTestSupport
import Testing

@Suite struct BundleTests {
  private static let folders = ["bilagor", "underskrifter"]

  private let day = ["--date", "2026-02-01"]

  private func bundle(_ record: String, _ folder: String, _ more: [String] = []) throws -> Command.Answer {
    try Command.run(["bundle", record, "--out", folder] + day + more)
  }

  @Test func `a complete record becomes the folder that its manifest lists`() throws {
    let scratch = try Scratch()
    let answer = try bundle(Sample.complete, scratch.path("paket"), ["--merge", "--packs"])
    #expect(answer.status == 0)
    #expect(answer.output == "")
    #expect(answer.errors.contains("Underskrifter: 14 paket och en liggare"))
    let files = try scratch.listing("paket").filter { !Self.folders.contains($0) }
    let manifest = try JSONDecoder().decode(
      ManifestView.self, from: Data(try scratch.bytes("paket/manifest.json")))
    #expect(files == (manifest.files.map(\.path) + ["manifest.json"]).sorted())
    #expect(manifest.files.map(\.path).contains("ansokan-komplett.pdf"))
    #expect(!manifest.draft)
    for file in manifest.files {
      let bytes = try scratch.bytes("paket/" + file.path)
      #expect(bytes.count == file.bytes)
    }
    try Golden.check(files.joined(separator: "\n") + "\n", "bundle-radiologi.files.out")
  }

  @Test func `two runs give the same bytes wherever and whenever they are made`() throws {
    let scratch = try Scratch()
    let record = PackageRoot.url.appending(path: Sample.complete).path
    _ = try bundle(Sample.complete, scratch.path("a"), ["--merge", "--packs"])
    let other = try Command.run(
      ["bundle", record, "--out", "b", "--merge", "--packs"] + day, in: scratch.url,
      environment: [
        "TZ": "Pacific/Auckland", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "HOME": "/nonexistent",
      ])
    #expect(other.status == 0)
    let files = try scratch.listing("a").filter { !Self.folders.contains($0) }
    #expect(try scratch.listing("b").filter { !Self.folders.contains($0) } == files)
    for file in files {
      #expect(try scratch.bytes("a/" + file) == scratch.bytes("b/" + file), "\(file)")
    }
    _ = try bundle(Sample.complete, scratch.path("c"), ["--merge", "--packs"])
    for file in files { #expect(try scratch.bytes("a/" + file) == scratch.bytes("c/" + file), "\(file)") }
  }

  @Test func `a record gives the same papers from JSON and from XML`() throws {
    let scratch = try Scratch()
    _ = try bundle(Sample.complete, scratch.path("json"), ["--merge"])
    _ = try bundle(Sample.complete.replacing(".json", with: ".xml"), scratch.path("xml"), ["--merge"])
    let papers = try scratch.listing("json").filter { $0.hasSuffix(".pdf") }
    #expect(papers.count == 31)
    for paper in papers {
      #expect(try scratch.bytes("json/" + paper) == scratch.bytes("xml/" + paper), "\(paper)")
    }
  }

  @Test func `a faulty record gives its report and nothing else`() throws {
    let scratch = try Scratch()
    let answer = try bundle(Sample.faulty, scratch.path("paket"))
    #expect(answer.status == 1)
    #expect(answer.output.contains("hinder kvar"))
    #expect(answer.errors.contains("--draft"))
    #expect(try scratch.listing() == [])
  }

  @Test func `a draft of a faulty record is made, still answers 1, and says UTKAST on every page`() throws {
    let scratch = try Scratch()
    let answer = try bundle(Sample.faulty, scratch.path("paket"), ["--draft", "--packs"])
    #expect(answer.status == 1)
    let manifest = try JSONDecoder().decode(
      ManifestView.self, from: Data(try scratch.bytes("paket/manifest.json")))
    #expect(manifest.draft)
    let papers = manifest.files.filter { $0.pages != nil }
    #expect(papers.count > 5)
    for paper in papers {
      let pages = try Pages.text(of: scratch.path("paket/" + paper.path))
      #expect(pages.count == paper.pages)
      for page in pages { #expect(Pages.saysDraft(page), "\(paper.path)") }
    }
  }

  @Test func `a finished paper never says UTKAST`() throws {
    let scratch = try Scratch()
    _ = try bundle(Sample.complete, scratch.path("paket"), ["--merge"])
    let pages = try Pages.text(of: scratch.path("paket/ansokan-komplett.pdf"))
    #expect(pages.count > 20)
    #expect(!pages.contains(where: Pages.saysDraft))
  }

  @Test func `numbers on the papers, in the application, in the list and in the file names agree`() throws {
    let scratch = try Scratch()
    _ = try bundle(Sample.complete, scratch.path("paket"))
    let manifest = try JSONDecoder().decode(
      ManifestView.self, from: Data(try scratch.bytes("paket/manifest.json")))
    let list = try Pages.text(of: scratch.path("paket/02-bilageforteckning.pdf")).joined()
    for file in manifest.files {
      guard let number = file.number, file.kind == "intyg" else { continue }
      #expect(file.path.hasPrefix("bilaga-\(String(format: "%03d", number))-"))
      let first = try #require(try Pages.text(of: scratch.path("paket/" + file.path)).first)
      #expect(first.contains("Bilaga nr\n\(number)\n"), "\(file.path)")
      #expect(list.contains(try Regex("(?m)^\\s*\(number)\\s")), "\(number) is missing in the list")
    }
    #expect(manifest.files.compactMap(\.number) == Array(1...28))
    #expect(manifest.toAdd.isEmpty)
  }

  @Test func `a pack holds the pages of the signer's papers, one after the other`() throws {
    let scratch = try Scratch()
    _ = try bundle(Sample.complete, scratch.path("paket"), ["--packs"])
    let manifest = try JSONDecoder().decode(
      ManifestView.self, from: Data(try scratch.bytes("paket/manifest.json")))
    let signatures = try #require(manifest.signatures)
    for signer in signatures {
      var expected: [String] = []
      for paper in signer.papers { expected += try Pages.text(of: scratch.path("paket/" + paper.path)) }
      #expect(try Pages.text(of: scratch.path("paket/" + signer.pack)) == expected, "\(signer.pack)")
    }
    let signed = Set(signatures.flatMap(\.papers).map(\.path))
    let papers = manifest.files.filter { $0.kind == "intyg" || $0.kind == "ansokan" }.map(\.path)
    #expect(signed == Set(papers))
  }

  @Test func `neither manifest nor names of files tell who the applicant is`() throws {
    let scratch = try Scratch()
    _ = try bundle(Sample.complete, scratch.path("paket"), ["--packs"])
    let record = String(decoding: try PackageRoot.bytes(Sample.complete), as: UTF8.self)
    let names = try ["familyName", "givenName"].map { key in
      String(
        try #require(
          record.firstMatch(of: try Regex("\"\(key)\": \"([^\"]+)\"", as: (Substring, Substring).self))
        ).output.1)
    }
    let told =
      try scratch.listing("paket").joined(separator: "\n")
      + String(decoding: try scratch.bytes("paket/manifest.json"), as: UTF8.self)
    for name in names { #expect(!told.contains(name)) }
    #expect(told.contains("Peter Ledsund"))
  }

  @Test func `an identity number in the name of a file or folder is not repeated`() throws {
    let scratch = try Scratch()
    let record = try PackageRoot.bytes(Sample.complete)
    try scratch.write(record, to: "19121212-1212.json")
    try scratch.write("hej", to: "191212121212.txt")
    for arguments in [
      ["bundle", "19121212-1212.json", "--out", "191212121212"],
      ["bundle", "19121212-1212.json", "--out", "191212121212"],
      ["check", "19121212-1212.json", "191212121212.json"], ["convert", "191212121212.txt", "--to", "xml"],
      ["convert", "191212121212.txt", "191212121212.txt", "--to", "xml"],
    ] {
      let answer = try Command.run(arguments + day, in: scratch.url)
      #expect(answer.words.contains("••••"), "\(arguments)")
      #expect(!answer.words.contains("1212121212") && !answer.words.contains("1212-1212"), "\(arguments)")
    }
    let report = String(decoding: try scratch.bytes("191212121212/00-kontrollrapport.html"), as: UTF8.self)
    #expect(!report.contains("1212-1212"))
  }

  @Test func `identity numbers stand on the papers and nowhere else`() throws {
    let scratch = try Scratch()
    let answer = try bundle(Sample.complete, scratch.path("paket"), ["--packs"])
    let record = String(decoding: try PackageRoot.bytes(Sample.complete), as: UTF8.self)
    let numbers = Set(record.matches(of: /"value": "(\d{12})"/).map { String($0.1) })
    #expect(numbers.count > 2)
    let files = try scratch.listing("paket")
    let texts = [
      answer.words, files.joined(separator: "\n"),
      String(decoding: try scratch.bytes("paket/manifest.json"), as: UTF8.self),
      try Pages.text(of: scratch.path("paket/underskrifter/00-underskriftsliggare.pdf")).joined(),
      String(decoding: try scratch.bytes("paket/00-kontrollrapport.html"), as: UTF8.self),
    ]
    for number in numbers {
      let written = number.prefix(8) + "-" + number.suffix(4)
      for text in texts {
        #expect(!text.contains(number) && !text.contains(written) && !text.contains(written.dropFirst(2)))
      }
    }
  }
}

/// What these tests read of a manifest.
struct ManifestView: Decodable {
  struct File: Decodable {
    let path: String
    let kind: String
    let number: Int?
    let pages: Int?
    let bytes: Int
    let sha256: String
    let category: String?
    let format: String?
    let removed: [Removed]?
  }

  struct Removed: Decodable {
    let rule: String
    let count: Int
  }

  struct Missing: Decodable {
    let number: Int
  }

  struct Signer: Decodable {
    struct Paper: Decodable {
      let path: String
    }

    let pack: String
    let papers: [Paper]
  }

  let draft: Bool
  let files: [File]
  let toAdd: [Missing]
  let signatures: [Signer]?
}

/// The words on a PDF's pages, as another program reads them.
enum Pages {
  /// The word lies across the page, which gives its letters a line each.
  static func saysDraft(_ page: String) -> Bool { page.filter { !$0.isWhitespace }.contains("UTKAST") }

  static func text(of path: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/pdftotext")
    process.arguments = ["-raw", path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\u{C}").map(String.init)
  }
}
