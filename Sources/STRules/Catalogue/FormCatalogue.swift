package import STDiagnostics
internal import STSource

/// What every form for an intyg asks for: `Forms/gemensamt/blankettkrav.json`.
package struct FormCatalogue: Sendable {
  /// In the order of the table.
  package let forms: [FormRequirement]
  private let byID: [String: FormRequirement]

  /// The form with this id; nil for a form that is not for an intyg or not known.
  package subscript(id: String) -> FormRequirement? { byID[id] }

  /// Reads the table. It is nil when anything is wrong with it; the findings then say where.
  package static func read(_ bytes: [UInt8], file: String) -> (value: FormCatalogue?, findings: [Diagnostic])
  {
    SourceReader.read(json: bytes, file: file) { FormCatalogue(&$0) }
  }

  private init?(_ reader: inout SourceReader) {
    guard let forms = reader.objects("forms", { FormRequirement(&$0) }) else { return nil }
    var byID: [String: FormRequirement] = [:]
    for form in forms where byID.updateValue(form, forKey: form.id) != nil {
      reader.fault("forms", "Blanketten \(form.id) står två gånger.", remedy: "Ta bort den ena.")
    }
    self.forms = forms
    self.byID = byID
  }
}
