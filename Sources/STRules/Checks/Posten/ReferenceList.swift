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
    each(ids, "period", path()) { $0.period($1) != nil }
  }

  mutating func activities(_ ids: [String], _ path: @autoclosure () -> RecordPath) {
    each(ids, "aktivitet", path()) { $0.activity($1) != nil }
  }

  mutating func attachments(_ ids: [String], _ path: @autoclosure () -> RecordPath) {
    each(ids, "bilaga", path()) { $0.attachment($1) != nil }
  }

  mutating func assessments(_ ids: [String], _ path: @autoclosure () -> RecordPath) {
    each(ids, "bedömning", path()) { $0.assessment($1) != nil }
  }

  private mutating func each(
    _ ids: [String], _ noun: String, _ path: @autoclosure () -> RecordPath,
    isFound: (RecordIndex, String) -> Bool
  ) {
    for (position, id) in ids.enumerated() {
      add(id, noun, path().item(position, id), found: isFound(index, id))
    }
  }
}
