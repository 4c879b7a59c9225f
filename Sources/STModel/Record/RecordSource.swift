/// A system or file that values came from.
package struct RecordSource: Sendable, Hashable {
  package var id: String
  package var system: String
  package var version: String?
  package var exportedAt: Timestamp?
  package var fileName: String?
  package var sha256: String?
  package var importer: String?
  package var importerVersion: String?

  package init(id: String, system: String) {
    self.id = id
    self.system = system
  }
}
