package import STDiagnostics
internal import STSource

/// Countries by their Swedish names, as the forms ask for them: `Forms/gemensamt/lander.json`.
package struct CountryNames: Sendable, Hashable {
  private let names: [String: String]

  package init(_ names: [String: String]) { self.names = names }

  /// The name of a country by its ISO 3166-1 alpha-2 code; the code itself where the table does not have it.
  package subscript(code: String) -> String { names[code] ?? code }

  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (value: CountryNames?, findings: [Diagnostic]) {
    SourceReader.read(json: bytes, file: file) { reader in
      _ = reader.optionalText("title")
      _ = reader.optionalText("description")
      _ = reader.optionalText("source")
      return reader.textMap("countries").map { countries in
        CountryNames(
          Dictionary(countries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }))
      }
    }
  }
}
