import STDiagnostics
import STTestSupport
import STUpload
import Testing

/// The tables of names in `Forms/gemensamt/namn`, and what is wrong with one.
struct MarkupVocabularyTests {
  @Test(arguments: ["office.txt", "opendocument.txt"])
  func `every name of every list is found, and none that is a piece of one`(_ file: String) throws {
    let bytes = try PackageRoot.bytes("Forms/gemensamt/namn/" + file)
    let (value, findings) = MarkupVocabulary.read(bytes, file: file)
    let vocabulary = try #require(value, "\(findings)")
    var names = 0
    var namespace = ""
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        let words = line.dropFirst().dropLast().split(separator: " ")
        namespace = words.first == "element" ? String(words.last ?? "") : ""
        continue
      }
      for name in line.split(separator: " ") where !namespace.isEmpty {
        #expect(vocabulary.knows("\(namespace):\(name)"))
        #expect(!vocabulary.knows("\(namespace):\(name)\u{1}"))
        #expect(!vocabulary.knows("\(namespace):\u{1}\(name)"))
        names += 1
      }
      if !namespace.isEmpty { #expect(!vocabulary.knows("\(namespace):")) }
    }
    #expect(names > 500)
  }

  private static func knows(_ element: String, _ text: String) throws -> Bool {
    try #require(MarkupVocabulary.read(Array(text.utf8), file: "a.txt").value).knows(element)
  }

  @Test func `a namespace without a list is not judged`() throws {
    #expect(try Self.knows("w:p", "[element a]\np\n"))
    #expect(try Self.knows("p", "[element a]\nq\n"))
    #expect(try !Self.knows("a:q", "[element a]\np\n"))
  }

  @Test(arguments: [
    "[element a]\nb a\n", "[element a]\na a\n", "[element a]\na  b\n", "[element a]\na \n", "a b\n",
    "[element a]\na\n\nb\n", "[element a]\na\n# b\n", "[element a]\na\n\n[element a]\nb\n",
    "[annat a]\nb\n", "[element a\nb\n", "[]\na\n", "[element a b]\nc\n", "[element a]\nb\na\n",
  ])
  func `a list out of order, out of place or unknown is a fault with its line`(_ text: String) throws {
    let (value, findings) = MarkupVocabulary.read(Array(text.utf8), file: "a.txt")
    #expect(value == nil)
    let finding = try #require(findings.first)
    #expect(finding.severity == .fel)
    #expect(finding.location?.file == "a.txt")
    #expect((finding.location?.line ?? 0) >= 1)
  }
}
