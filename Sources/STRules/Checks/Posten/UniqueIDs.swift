internal import STModel
internal import STDiagnostics

/// SCH-2: an id names one thing in the record.
struct UniqueIDs: RecordCheck {
  static let rules: [RuleID] = ["SCH-2"]

  static func faults(in context: RecordContext) -> [Fault] {
    let record = context.record
    var faults: [Fault] = []
    var seen: Set<String> = []
    func add(_ key: String, _ ids: [String], under parent: @autoclosure () -> RecordPath = .root) {
      for (position, id) in ids.enumerated() where !seen.insert(id).inserted {
        let path = parent().key(key).item(position, id)
        faults.append(Fault("SCH-2", at: path.key("id"), Messages.repeated(id)))
      }
    }
    add("people", record.people.map(\.id))
    add("periods", record.periods.map(\.id))
    for (position, period) in record.periods.enumerated() {
      add("absences", period.absences.map(\.id), under: .root.key("periods").item(position, period.id))
    }
    add("leaveOfAbsencePlan", record.st.leaveOfAbsencePlan.map(\.id), under: .root.key("st"))
    add("activities", record.activities.map(\.id))
    add("certificates", record.certificates.map(\.id))
    add("attachments", record.attachments.map(\.id))
    add("assessments", record.assessments.map(\.id))
    add("blocks", record.blocks.map(\.id))
    for (position, block) in record.blocks.enumerated() {
      add(
        "temporaryLifts", block.temporaryLifts.map(\.id), under: .root.key("blocks").item(position, block.id))
    }
    add("consents", record.consents.map(\.id))
    add("sources", record.provenance.sources.map(\.id), under: .root.key("provenance"))
    return faults
  }

  private enum Messages {
    static func repeated(_ id: String) -> String { "Id:t ”\(id)” används på mer än ett ställe i posten." }
  }
}
