internal import STDiagnostics
internal import STModel
internal import STSource

/// Makes a record of a tree that the schema has accepted.
enum RecordDecoder {
  static func record(from source: SourceDocument) -> Result<STRecord, DecodingGap> {
    do throws(DecodingGap) {
      guard let record = try STRecord(source.root) else { return .failure(DecodingGap(key: "")) }
      return .success(record)
    } catch {
      return .failure(error)
    }
  }
}

extension DecodingGap {
  func finding(file: String) -> Diagnostic {
    Diagnostic(
      ReadingRule.internalFault.id, .fel, at: SourceLocation(file: file, pointer: "", line: 0, column: 0),
      "Programmet kan inte läsa uppgiften \(key), fast schemat godtar den.", remedy: "Anmäl felet.")
  }
}
