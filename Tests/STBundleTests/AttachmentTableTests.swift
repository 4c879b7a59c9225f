import STDiagnostics
import Testing

@testable import STBundle

@Suite struct AttachmentTableTests {
  @Test func `a slug with a blank or a capital is refused with its place`() {
    let json = """
      {"applications": [{"regulation": "SOSFS 2015:8", "kinds": [], "form": "x", "categories": [
        {"category": "kurs", "title": "Kurs", "slug": "Min kurs"}]}]}
      """
    let (table, findings) = AttachmentTable.read(Array(json.utf8), file: "bilagor.json")
    #expect(table == nil)
    #expect(findings.map { $0.location?.pointer } == ["/applications/0/categories/0/slug"])
  }
}
