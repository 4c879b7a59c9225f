import Testing

@testable import STPDFReader

/// The syntax that everything else is written in.
@Suite struct SyntaxTests {
  private func value(_ text: String) -> PDFValue? {
    var reader = PDFValueReader(Array(text.utf8))
    return reader.value(reader.lexer.next(), depth: 8)
  }

  @Test func `numbers keep three decimals`() {
    let numbers = ["0", "-7", "+7", "595.276", "-.5", "3.", "0.12345", "00012", "99999999999999999999"]
    #expect(
      numbers.map { value($0)?.thousandths } == [
        0, -7000, 7000, 595_276, -500, 3000, 123, 12000, 1_000_000_000_000_000_000,
      ])
    for wrong in ["1-2", "--1", ".", "+", "1..2", "1e5", "0x10"] { #expect(value(wrong) == nil, "\(wrong)") }
  }

  @Test func `strings come out as they are meant`() {
    let strings = [
      #"(a(b)c)"#, #"(\(\)\\\n\r\t\b\f\q)"#, #"(\1011\53x\0)"#, "(a\\\nb\\\r\nc)", "(a\r\nb\rc)", "<4 1\n42>",
      "<414>",
      "()", "<>",
    ]
    #expect(
      strings.map { value($0)?.string.map { String(decoding: $0, as: UTF8.self) } } == [
        "a(b)c", "()\\\n\r\t\u{8}\u{C}q", "A1+x\0", "abc", "a\nb\nc", "AB", "A@", "", "",
      ])
  }

  @Test func `names are resolved and comments skipped`() {
    #expect(value("/A#20B#zz#4")?.name == "A B#zz#4")
    #expect(value("%comment\n/N%x")?.name == "N")
    #expect(value("<</A/B/C[1 0 R 2]/D<<>>/E true>>")?.dictionary?["C"].array?.first?.reference == 1)
  }

  @Test(arguments: [
    "<</A>>", "<</A 1 2>>", "<<1 2>>", "[R]", "[1 R]", "[0 0 R]", "[1 1 R]", "<</A R>>", "<</A 1/A 2>>",
    "[[[[[[[[[]]]]]]]]]",
    "<</A[>>", "[>>]", "]", "", "{}", "<4g>", "obj",
  ])
  func `what is no value is refused`(_ text: String) { #expect(value(text) == nil) }

  @Test func `many keys are compared as well as few`() {
    let keys = (0..<1000).map { "/K\($0) 1" }.joined()
    #expect(value("<<\(keys)>>")?.dictionary?["K999"].integer == 1)
    #expect(value("<<\(keys)/K7 1>>") == nil)
  }

  @Test func `text strings are read in each of their encodings`() {
    #expect(PDFTextString.decode(Array("Prov".utf8)) == "Prov")
    #expect(PDFTextString.decode([0xFE, 0xFF, 0, 0xE5, 0xD8, 0x3D, 0xDE, 0]) == "å😀")
    #expect(PDFTextString.decode([0xFF, 0xFE, 0xE5, 0, 0x3D, 0xD8, 0, 0xDE]) == "å😀")
    #expect(PDFTextString.decode([0xEF, 0xBB, 0xBF, 0xC3, 0xA5]) == "å")
    #expect(PDFTextString.decode([0xE5, 0x84, 0xA0, 0x1F]) == "å—€˜")
    #expect(PDFTextString.decode([0xFE, 0xFF, 0xD8, 0x3D, 0x41]) == "\u{FFFD}\u{FFFD}")
  }
}
