import STSource
import Testing

@Suite struct ExcerptTests {
  @Test(
    "What could be an identity number shows no more than its date",
    arguments: [
      ("19121212-1212", "19121212-••••"), ("191212121212", "19121212••••"), ("121212+1212", "121212+••••"),
      ("19121212 1212", "19121212 ••••"), ("19121212–1212", "19121212–••••"),
      ("121212\u{A0}1212", "121212\u{A0}••••"), ("19121212_1212", "19121212_••••"),
      ("19121212\n1212", "19121212\n••••"), ("1912-12-12-1212", "1912-12-12-••••"),
      ("Intyg 12 19121212–1212 sida 3", "Intyg 12 1912••••–•••• sida 3"),
      ("１９１２１２１２-１２１２", "１９１２１２１２-••••"),
    ])
  func hides(_ text: String, _ masked: String) {
    #expect(Excerpt.masked(text) == masked)
    #expect(Excerpt.masked(masked) == masked)
  }

  @Test(
    "What is shorter or dated stays readable",
    arguments: [
      "2019-01-07–2019-12-31", "2019-01-07", "Intyg nr 4 (bilaga 9)", "SOSFS 2015:8", "post.json:15:16",
      "12 345 678", "",
    ])
  func leaves(_ text: String) {
    #expect(Excerpt.masked(text) == text)
  }

  @Test("A quotation is short, on one line and masked")
  func quoted() {
    #expect(Excerpt.quoted("pnr\n19121212-1212") == "”pnr 19121212-••••”")
    #expect(
      Excerpt.quoted(String(repeating: "å", count: 500)) == "”" + String(repeating: "å", count: 40) + "…”")
  }

  @Test("Every character inside a range gives one dot, and marks and blanks stay")
  func hiding() {
    let text = "Åsa-Li 12 😀"
    #expect(Mask.hiding([0..<text.utf8.count], in: Array(text.utf8)) == "•••-•• •• •")
    #expect(Mask.hiding([2..<4, 3..<5], in: Array("abcdef".utf8)) == "ab•••f")
    #expect(Mask.hiding([0..<99], in: Array("abc".utf8), of: 1..<2) == "•")
  }
}
