import STLayout
import STTestSupport
import Testing

/// Every field of every official form has its place on ours, with the right value in it.
@Suite struct OfficialFieldsTests {
  /// The rest are papers of our own that no authority prescribes.
  static let ids = PaperLayouterTests.forms.filter { $0.contains("-b") }

  static func official(_ id: String) throws -> OfficialFields.Form {
    try #require(OfficialFields.read().flatMap(\.forms).first { $0.id == id }, "no list of fields: \(id)")
  }

  @Test func eachFormOfARegulationHasItsListOfFields() throws {
    let library = try TestForms.library()
    for list in try OfficialFields.read() {
      let ours = library.ids.compactMap { library[$0] }.filter { $0.regulation == list.regulation }
      #expect(list.forms.map(\.id) == ours.map(\.id))
    }
    let regulations = Set(library.ids.compactMap { library[$0]?.regulation })
    #expect(try Set(OfficialFields.read().map(\.regulation)) == regulations)
  }

  @Test(arguments: ids)
  func everyOfficialFieldHasItsPlaceWithTheRightValue(_ id: String) throws {
    let bindings = FormBinding.all(of: try TestForms.form(id))
    for field in try Self.official(id).fields {
      let printed = bindings.filter { $0.officialName == field.name }
      // One name may stand on two pages with a value each.
      let expected = try Self.official(id).fields.filter { $0.name == field.name }.flatMap { $0.values ?? [] }
      #expect(!printed.isEmpty, "no place for ”\(field.name)” on page \(field.page)")
      #expect(Set(printed.compactMap(\.value)) == Set(expected), "\(field.name)")
    }
  }

  @Test(arguments: ids)
  func noPlaceNamesAnOfficialFieldThatDoesNotExist(_ id: String) throws {
    let names = try Set(Self.official(id).fields.map(\.name))
    for binding in FormBinding.all(of: try TestForms.form(id)) {
      #expect(names.contains(binding.officialName), "”\(binding.officialName)” is not on the official form")
    }
  }

  @Test(arguments: ids)
  func everyWidgetOfTheOfficialFormIsAccountedFor(_ id: String) throws {
    let form = try Self.official(id)
    #expect(form.fields.reduce(0) { $0 + $1.widgets } + form.leftOut.count == form.widgets)
    #expect(form.leftOut.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func theOfficialFormsHaveAsManyWidgetsAsWereCounted() throws {
    let forms = try OfficialFields.read().flatMap(\.forms)
    #expect(forms.reduce(0) { $0 + $1.widgets } == 800)
    #expect(forms.reduce(0) { $0 + $1.leftOut.count } == 42)
  }
}
