internal import STDiagnostics
internal import STModel

/// PROV-1: nothing that an import has guessed is left unconfirmed when the record is ready.
struct GuessedValues: RecordCheck {
  static let rules: [RuleID] = ["PROV-1"]

  static func faults(in context: RecordContext) -> [Fault] {
    let record = context.record
    return record.provenance.fieldSources.filter { $0.confidence == .gissad }.map { field in
      let system = record.provenance.sources.first { $0.id == field.sourceRef }?.system ?? "en import"
      return Fault(
        "PROV-1", at: RecordPath(pointer: field.pointer), Messages.guessed(field.pointer, system),
        severity: record.state == .draft ? .varning : nil)
    }
  }

  private enum Messages {
    static func guessed(_ pointer: String, _ system: String) -> String {
      "Värdet \(pointer) är gissat vid importen från \(system) och inte bekräftat."
    }
  }
}
