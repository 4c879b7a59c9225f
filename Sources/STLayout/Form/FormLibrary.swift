package import STDiagnostics

/// All forms that the program has, by id. Made once and shared.
package struct FormLibrary: Sendable {
  /// A file below the data folder's `Forms`.
  package struct File: Sendable {
    /// Relative, such as `hslf-fs-2021-8/blanketter/bilaga-09.json`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  private let forms: [String: FormDefinition]
  private let paths: [String: String]

  /// Reads every `<folder>/blanketter/*.json`, with the `<folder>/delar.json` beside it. Other files are left alone.
  /// The library is nil when any of them has a fault: a bundle is never made from half of the forms.
  package static func read(_ files: [File]) -> (library: FormLibrary?, findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    var forms: [String: FormDefinition] = [:]
    var paths: [String: String] = [:]
    var shared: [String: FormParts] = [:]
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for file in sorted where isForm(file.path) {
      let folder = folder(of: file.path)
      let parts = shared[folder] ?? readParts(in: folder, of: sorted, &findings)
      shared[folder] = parts
      let (form, faults) = FormReader(parts: parts).form(json: file.bytes, file: file.path)
      findings += faults
      guard let form else { continue }
      paths[form.id] = file.path
      if forms.updateValue(form, forKey: form.id) != nil {
        findings.append(
          Diagnostic(
            "BLANKETT-01", .fel, at: SourceLocation(file: file.path, pointer: "/id", line: 0, column: 0),
            "Formuläret \(form.id) finns redan i en annan fil.", remedy: "Ge varje formulär ett eget id."))
      }
    }
    let unique = Set(findings).inReportOrder
    return (unique.hasErrors ? nil : FormLibrary(forms: forms, paths: paths), unique)
  }

  package subscript(id: String) -> FormDefinition? { forms[id] }

  /// The file that a form was read from, as it was given.
  package func path(of id: String) -> String? { paths[id] }

  /// In alphabetical order.
  package var ids: [String] { forms.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  private static func isForm(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().last == "blanketter" && path.hasSuffix(".json")
  }

  /// Of the regulation that a form belongs to.
  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast(2).joined(separator: "/")
  }

  private static func readParts(
    in folder: String, of files: [File], _ findings: inout [Diagnostic]
  ) -> FormParts {
    guard let file = files.first(where: { $0.path == folder + "/delar.json" }) else { return FormParts() }
    let (parts, faults) = FormParts.read(json: file.bytes, file: file.path)
    findings += faults
    return parts ?? FormParts()
  }
}
