import Testing

@testable import STBundle

@Suite struct BlanksTests {
  @Test func exactlyTheBlanksOfUnicodeAreBlanks() {
    for value in UInt32(1)...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isBlank = scalar.properties.isWhitespace
      let text = "å\(scalar)b"
      #expect(Blanks.squeezed(text) == (isBlank ? "åb" : text), "U+\(String(value, radix: 16))")
      #expect(Blanks.tidied(text) == (isBlank ? "å b" : text), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: ["", " ", "\u{A0}\n", " ett\t\r\n två\u{2009}\u{3000}tre\u{A0}", "ett två tre"])
  func stretchesOfBlanksBecomeOneSpaceAndNoneAtTheEnds(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    #expect(Blanks.tidied(text) == words.joined(separator: " "))
    #expect(Blanks.squeezed(text) == words.joined())
  }
}
