import Testing

@testable import STBundle

@Suite struct OutsideReferenceTests {
  @Test(arguments: [
    "<p><A HREF=\"http://e.se\">x</A>", "<a\nhref='//e.se'>", "<a/href=x>", "<p title='>' cite = x>",
    "<p title=\"a\"src=x>", "<p style=\"background:URL(x)\">", "<ScRiPt>", "<style>@import 'x'",
    "<button formaction=/x>", "<a href=",
  ])
  func `what leads out of the page is found`(_ page: String) {
    #expect(OutsideReference.first(in: Array(page.utf8)) != nil)
  }

  @Test(arguments: [
    "", "<", "<a href=\"#fel-1\">", "<p>href=x src=y</p>", "<p data-x=1 class='src'>",
    "<p title='href=x'>",
    "a < b, href=#c", "<p id=\"data\">åäö</p>",
  ])
  func `what stays on the page does not alarm`(_ page: String) {
    #expect(OutsideReference.first(in: Array(page.utf8)) == nil)
  }

  @Test func `the words of the page are told, not too many of them`() {
    let page = "<a href=\"" + String(repeating: "x", count: 100) + "\">"
    #expect(OutsideReference.first(in: Array(page.utf8)) == "href=" + String(repeating: "x", count: 40))
  }
}
