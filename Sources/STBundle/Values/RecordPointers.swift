internal import STModel

/// Where the entities of a record stand, as JSON pointers, so that a value on paper can be traced to its source.
struct RecordPointers: Sendable {
  private let places: [String: String]

  init(_ record: STRecord) {
    var places: [String: String] = [:]
    func add(_ ids: [String], _ list: String) {
      for (index, id) in ids.enumerated() { places[id] = "/\(list)/\(index)" }
    }
    add(record.people.map(\.id), "people")
    add(record.periods.map(\.id), "periods")
    add(record.activities.map(\.id), "activities")
    add(record.certificates.map(\.id), "certificates")
    add(record.attachments.map(\.id), "attachments")
    add(record.assessments.map(\.id), "assessments")
    self.places = places
  }

  /// The pointer of the entity with this id, which is unique in the record; empty where there is none.
  subscript(id: String) -> String { places[id] ?? "" }
}
