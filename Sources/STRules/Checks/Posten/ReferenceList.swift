internal import STDiagnostics
internal import STModel

/// The references of a record that lead nowhere, gathered one kind at a time. Places are worked out only for those: nearly
/// all references lead somewhere.
struct ReferenceList {
  private let index: RecordIndex
  private(set) var faults: [Fault] = []

  init(_ index: RecordIndex) { self.index = index }

  mutating func add(_ id: String, _ noun: String, _ path: @autoclosure () -> RecordPath, found: Bool) {
    if !found {
      faults.append(
        Fault("SCH-2", at: path(), "Hänvisningen leder inte till någon \(noun): ”\(id)” finns inte."))
    }
  }

  mutating func person(_ id: String?, _ path: @autoclosure () -> RecordPath) {
    if let id { add(id, "person", path(), found: index.person(id) != nil) }
  }

  mutating func activity(_ id: String?, _ path: @autoclosure () -> RecordPath) {
    if let id { add(id, "aktivitet", path(), found: index.activity(id) != nil) }
  }

  mutating func certificate(_ id: String?, _ path: @autoclosure () -> RecordPath) {
    if let id { add(id, "intyg", path(), found: index.certificate(id) != nil) }
  }

  mutating func attachment(_ id: String?, _ path: @autoclosure () -> RecordPath) {
    if let id { add(id, "bilaga", path(), found: index.attachment(id) != nil) }
  }

  mutating func periods(_ ids: [String], _ path: @autoclosure () -> RecordPath) {
    each(ids, path()) { $0.add($1, "period", $2, found: $0.index.period($1) != nil) }
  }

  mutating func activities(_ ids: [String], _ path: @autoclosure () -> RecordPath) {
    each(ids, path()) { $0.activity($1, $2) }
  }

  mutating func attachments(_ ids: [String], _ path: @autoclosure () -> RecordPath) {
    each(ids, path()) { $0.attachment($1, $2) }
  }

  mutating func assessments(_ ids: [String], _ path: @autoclosure () -> RecordPath) {
    each(ids, path()) { $0.add($1, "bedömning", $2, found: $0.index.assessment($1) != nil) }
  }

  private mutating func each(
    _ ids: [String], _ path: @autoclosure () -> RecordPath, _ body: (inout Self, String, RecordPath) -> Void
  ) {
    guard !ids.isEmpty else { return }
    let path = path()
    for (position, id) in ids.enumerated() { body(&self, id, path.item(position, id)) }
  }
}
