internal import STModel
internal import STDiagnostics

/// SCH-2: an id names one thing in the record.
struct UniqueIDs: RecordCheck {
  static let rules: [RuleID] = ["SCH-2"]

  static func faults(in context: RecordContext) -> [Fault] {
    var seen: Set<String> = []
    return identified(in: context).compactMap { id, path in
      seen.insert(id).inserted ? nil : Fault("SCH-2", at: path.key("id"), Messages.repeated(id))
    }
  }

  private static func identified(in context: RecordContext) -> [(id: String, path: RecordPath)] {
    let record = context.record
    var list: [(String, RecordPath)] = []
    func add(_ key: String, _ ids: [String], under parent: RecordPath = .root) {
      for (position, id) in ids.enumerated() { list.append((id, parent.key(key).item(position, id))) }
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
    return list
  }

  private enum Messages {
    static func repeated(_ id: String) -> String { "Id:t ”\(id)” används på mer än ett ställe i posten." }
  }
}
