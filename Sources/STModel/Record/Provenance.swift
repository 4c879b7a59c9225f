/// Where the record comes from and who has changed it.
package struct Provenance: Sendable, Hashable {
  package var created: ProvenanceMark
  package var modified: ProvenanceMark?
  package var history: [HistoryEntry] = []
  package var sources: [RecordSource] = []
  package var fieldSources: [FieldSource] = []

  package init(created: ProvenanceMark) {
    self.created = created
  }
}
