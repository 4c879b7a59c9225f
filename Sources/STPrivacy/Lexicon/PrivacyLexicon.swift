package import STDiagnostics
internal import STSource

/// The words, formats and weights that the guard goes by: `Forms/gemensamt/integritet.json`.
package struct PrivacyLexicon: Sendable {
  let cues: CueTrie
  /// Endings of family names, in lower case.
  let surnameEndings: [String]
  let homeAddresses: HomeAddresses
  /// Hosts where private people have their mail, in lower case.
  let privateMailHosts: Set<String>
  let reserveFormats: [ReserveFormat]
  let indirect: IndirectTable

  /// Reads the table. It is nil when anything is wrong with it; the findings then say where.
  package static func read(_ bytes: [UInt8], file: String) -> (value: PrivacyLexicon?, findings: [Diagnostic])
  {
    SourceReader.read(json: bytes, file: file) { PrivacyLexicon(&$0) }
  }

  private init?(_ reader: inout SourceReader) {
    // Once for all keys: asking a case for its name takes longer than reading its words.
    let kinds = CueKind.allCases.map { (name: String(describing: $0), kind: $0) }
    let cues = reader.objectMap("cues") { Self.entries(key: $0, kinds, &$1) }
    let surnames = reader.texts("surnameEndings")
    let streets = reader.texts("streetEndings")
    let hosts = reader.texts("privateMailHosts")
    let formats = reader.objects("reserveFormats") { ReserveFormat(&$0) }
    let indirect = reader.object("indirect") { IndirectTable(&$0) }
    guard let cues, let surnames, let streets, let hosts, let formats, let indirect else { return nil }
    self.cues = CueTrie(cues.flatMap(\.value))
    surnameEndings = surnames
    homeAddresses = HomeAddresses(streetEndings: streets)
    privateMailHosts = Set(hosts)
    reserveFormats = formats
    self.indirect = indirect
  }

  private static func entries(
    key: String, _ kinds: [(name: String, kind: CueKind)], _ reader: inout SourceReader
  ) -> [CueTrie.Entry]? {
    let words = reader.optionalTexts("words")
    let stems = reader.optionalTexts("stems")
    guard let words, let stems else { return nil }
    guard let cue = kinds.first(where: { $0.name == key })?.kind else {
      reader.fault(
        "words", "Ordslaget \(Excerpt.quoted(key)) är okänt.",
        remedy: NearestName.of(key, among: kinds.map(\.name)).map { "Menades \(Excerpt.quoted($0))?" }
          ?? "Ta bort nyckeln.")
      return nil
    }
    return words.map { CueTrie.Entry(phrase: $0, isStem: false, cue: cue) }
      + stems.map { CueTrie.Entry(phrase: $0, isStem: true, cue: cue) }
  }
}
