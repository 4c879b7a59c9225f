/// What files beside the document are, by the folders that ODF and the programs give them.
enum OpenDocumentLeftover {
  static func rule(_ name: String) -> UploadRule {
    rows.first { row in row.names.contains { name == $0 || (name.hasPrefix($0) && $0.hasSuffix("/")) } }?.rule
      ?? .unusedPart
  }

  private static let rows: [(rule: UploadRule, names: [String])] = [
    (.officeProperties, ["meta.xml"]),
    (.thumbnail, ["Thumbnails/"]),
    (.trackedChange, ["Versions/", "VersionList.xml"]),
    (.macro, ["Basic/", "Scripts/", "Dialogs/"]),
    (.editingTrace, ["manifest.rdf", "layout-cache", "Configurations2/"]),
    (.embeddedFile, ["Media/"]),
  ]
}
