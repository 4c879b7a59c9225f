import Foundation
import STTestSupport
import Testing

/// What the documents of the repository promise.
@Suite struct DocumentTests {
  private static let documents = [
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Samples/README.md", "Benchmarks/README.md",
  ]

  private static func text(_ path: String) throws -> String {
    String(decoding: try PackageRoot.bytes(path), as: UTF8.self)
  }

  /// The first group of every match.
  private static func words(_ expression: some RegexComponent<(Substring, Substring)>, in text: String)
    -> Set<String>
  {
    Set(text.matches(of: expression).map { String($0.output.1) })
  }

  @Test func everyMakeCommandHasATarget() throws {
    let makefile = try Self.text("Makefile")
    for document in Self.documents {
      for target in Self.words(/(?:^|`)make ([a-z-]+)/.anchorsMatchLineEndings(), in: try Self.text(document))
      {
        #expect(makefile.contains("\n\(target):"), "\(document) names make \(target)")
      }
    }
  }

  @Test(arguments: documents)
  func everyLinkLeadsSomewhere(document: String) throws {
    let folder = PackageRoot.url.appending(path: document).deletingLastPathComponent()
    for link in Self.words(/\]\(([^)#:]+)\)/, in: try Self.text(document)) {
      let file = folder.appending(path: link).path
      #expect(FileManager.default.fileExists(atPath: file), "\(link) in \(document)")
    }
  }

  @Test func everySampleIsDescribedAndComesInBothForms() throws {
    let readme = try Self.text("Samples/README.md")
    let names = try PackageRoot.files(below: "Samples/records", suffix: ".json").map { $0.dropLast(5) }
    #expect(!names.isEmpty)
    for name in names {
      #expect(readme.contains("`\(name.split(separator: "/").last ?? "")`"), "\(name) is not in the README")
      #expect(throws: Never.self) { try PackageRoot.bytes(name + ".xml") }
    }
  }

  @Test func everyVerbOfTheReadmeIsAVerbOfTheCommand() throws {
    let verbs = Self.words(/^bilaga ([a-z]+)/.anchorsMatchLineEndings(), in: try Self.text("README.md"))
    #expect(verbs.count >= 4)
    for verb in verbs.sorted() {
      #expect(try help(for: verb).contains("bilaga \(verb)"), "bilaga \(verb)")
    }
    #expect(try !help(for: "no-such-verb").contains("bilaga no-such-verb"))
  }

  /// What the command that was built together with these tests says of a verb.
  private func help(for verb: String) throws -> String {
    let output = Pipe()
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appending(path: "bilaga")
    process.arguments = [verb, "--help"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
