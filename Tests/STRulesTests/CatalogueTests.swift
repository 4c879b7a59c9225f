import STDiagnostics
import STRules
import Testing

@Suite struct CatalogueTests {
  @Test("A table with faults gives no catalogue but a finding at every fault")
  func faultsAreNamed() throws {
    let table = """
      {"version": "1", "eea": [1], "fees": [],
       "rules": [{"id": "X-1", "title": "t", "severity": "fle", "responsible": "sokande",
        "checklist": "datum", "remedy": "Fyll i {falt.", "sources": {}}], "unchecked": []}
      """
    let (catalogue, findings) = RuleCatalogue.read(Array(table.utf8), file: "regler.json")
    #expect(catalogue == nil)
    let pointers = findings.compactMap { $0.location?.pointer }
    #expect(pointers == ["/eea/0", "/rules/0/severity"])
  }

  @Test("A rule that stands twice is refused")
  func repeatedRule() throws {
    let rule = """
      {"id": "X-1", "title": "t", "severity": "fel", "responsible": "sokande", "checklist": "datum",
       "remedy": "r", "sources": {"alla": {"citation": "c", "confidence": "text"}}}
      """
    let table = """
      {"version": "1", "eea": ["SE"], "fees": [], "rules": [\(rule), \(rule)], "unchecked": []}
      """
    let (catalogue, findings) = RuleCatalogue.read(Array(table.utf8), file: "regler.json")
    #expect(catalogue == nil)
    #expect(findings.contains { $0.message.contains("X-1") })
  }

  @Test("A remedy is filled whole or not at all")
  func remedies() throws {
    let template = try #require(RemedyTemplate("Fyll i {falt} på {blankett}."))
    #expect(template.names == ["falt", "blankett"])
    #expect(template.filled(with: ["falt": "ämne", "blankett": "bilaga 9"]) == "Fyll i ämne på bilaga 9.")
    #expect(template.filled(with: ["falt": "ämne"]) == nil)
    #expect(RemedyTemplate("Fyll i {falt") == nil)
    #expect(RemedyTemplate("Fyll i falt}") == nil)
  }

  @Test("Every rule that the table of forms names is in the catalogue, and titles are short")
  func namesAreKnown() throws {
    let catalogue = try TestAssessor.catalogue()
    for rule in catalogue.rules { #expect(rule.title.count <= 70, "\(rule.id.rawValue)") }
    for form in try TestAssessor.forms().forms {
      for id in form.rules { #expect(catalogue[id] != nil, "\(form.id) \(id.rawValue)") }
    }
  }
}
