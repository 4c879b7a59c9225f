import STDeflate
import STTestSupport
import Testing

@testable import STPDF

/// Tokens as ISO 32000-1, 7.2 and 7.3 want them.
@Suite struct SyntaxTests {
  private func written(isReadable: Bool = false, _ body: (inout PDFBuffer) -> Void) -> String {
    var buffer = PDFBuffer(isReadable: isReadable)
    body(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      (0, "0"), (1, ".001"), (10, ".01"), (100, ".1"), (1000, "1"), (12_340, "12.34"), (-500, "-.5"),
      (-12_345, "-12.345"), (595_276, "595.276"), (2_050, "2.05"), (1_000_000, "1000"),
    ])
  func thousandthsAreWrittenInTheShortestForm(_ value: Int, _ text: String) {
    #expect(written { $0.thousandths(value) } == text)
  }

  @Test func spaceStandsOnlyBetweenTokensThatWouldRunTogether() {
    let text = written { out in
      out.dictionary { list in
        list.key("A")
        list.integer(1)
        list.key("B")
        list.array { array in
          array.integer(-2)
          array.integer(3)
          array.name("C")
          array.boolean(true)
          array.reference(PDFReference(number: 4))
        }
        list.key("D")
        list.text("x")
      }
    }
    #expect(text == "<</A 1/B[-2 3/C true 4 0 R]/D(x)>>")
  }

  @Test func delimitersInStringsAreEscaped() {
    #expect(written { $0.text(#"a (b) \c"#) } == #"(a \(b\) \\c)"#)
  }

  @Test func textBeyondASCIIIsUTF16WithAMark() {
    #expect(written(isReadable: true) { $0.text("Å\u{1F600}") } == "<FEFF00C5D83DDE00>")
  }

  @Test func aCarriageReturnInAStringSurvivesAReader() {
    // U+010D has the byte of a carriage return, which a reader would take for a line feed (7.3.4.2).
    var buffer = PDFBuffer(isReadable: false)
    buffer.text("\u{10D}")
    #expect(buffer.bytes == [0x28, 0xFE, 0xFF, 0x01, 0x5C, 0x72, 0x29])
  }

  @Test func namesEscapeWhatIsNotRegular() {
    #expect(written { $0.name(escaping: "A B#(å)") } == "/A#20B#23#28#C3#A5#29")
  }

  @Test func smallestAndLargestIntegersAreWritten() {
    #expect(written { $0.integer(.min) } == "-9223372036854775808")
    #expect(written { $0.integer(.max) } == "9223372036854775807")
  }

  @Test func whatOutgrowsTheFirstRoomIsKept() {
    var buffer = PDFBuffer(isReadable: false, capacity: 1)
    for number in 0..<5_000 { buffer.integer(number) }
    let numbers = (0..<5_000).map(String.init).joined(separator: " ")
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == numbers)
    buffer.removeAll()
    buffer.raw([UInt8](repeating: 0x41, count: 100_000))
    #expect(buffer.bytes == [UInt8](repeating: 0x41, count: 100_000))
  }

  @Test func littleEffortGivesTheSameContent() {
    let content = (0..<20_000).flatMap { "\($0 % 77) 0 R ".utf8 }
    let (quick, small) = (Deflater(effort: .quick).deflate(content), Deflater().deflate(content))
    #expect(Inflater().inflate(quick, limit: content.count).content == content)
    #expect(Inflater().inflate(small, limit: content.count).content == content)
    #expect(small.count < quick.count)
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "qpdf is not installed"), arguments: [false, true])
  func manyObjectsAreFoundAgain(isReadable: Bool) throws {
    // More objects than one object stream holds.
    var file = PDFFileWriter(isReadable: isReadable, deflater: Deflater(), blocks: BlockCache())
    let catalog = file.reserve()
    let info = file.reserve()
    let pages = file.reserve()
    let many = file.reserve(600)
    for one in many { file.object(one) { $0.array { $0.integer(one.number) } } }
    file.object(info) { $0.dictionary { _ in } }
    file.object(catalog) { out in
      out.dictionary { dictionary in
        dictionary.key("Type")
        dictionary.name("Catalog")
        dictionary.key("Pages")
        dictionary.reference(pages)
        dictionary.key("Many")
        dictionary.references(many)
      }
    }
    file.object(pages) { out in
      out.dictionary { dictionary in
        dictionary.key("Type")
        dictionary.name("Pages")
        dictionary.key("Kids")
        dictionary.array { _ in }
        dictionary.key("Count")
        dictionary.integer(0)
      }
    }
    let bytes = file.finish(root: catalog, info: info).bytes
    let last = try #require(many.last)
    let shown = try Tool.qpdf.run(on: bytes, ["--show-object=\(last.number)", "FILE"])
    #expect(shown.output == "[ \(last.number) ]\n")
    #expect(try Tool.qpdf.run(on: bytes, ["--check", "FILE"]).status == 0)
  }
}
