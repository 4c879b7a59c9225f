/// Office 2007 and what passes itself off as it: LibreOffice draws the charts of such files by rules of their own, and
/// knows them by the properties. So that they look as before, two words of properties stay, none of them the file's own.
struct OfficeGeneration {
  static let name = "docProps/app.xml"

  /// What points to the properties that stay.
  let relationship: OfficeRelationship
  let part = OfficeSweep.Part(
    name: name, contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    bytes: Array(text.utf8), isPicture: false)

  private static let text = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
    <Application>Microsoft Office</Application><AppVersion>12.0000</AppVersion></Properties>
    """

  /// Nil for a package of any other program.
  init?(_ package: OfficePackage, _ relationships: [OfficeRelationship], _ limits: UploadLimits) {
    guard let main = relationships.first(where: { $0.kind == "officeDocument" }),
      let properties = relationships.first(where: { $0.kind == "extended-properties" }),
      properties.part(from: "") == Self.name, let bytes = package[Self.name],
      let root = try? MarkupReader.read(bytes, part: Self.name, limits).root,
      Self.value("Application", in: root).lowercased().hasPrefix("microsoft"),
      Self.value("AppVersion", in: root).hasPrefix("12.")
    else { return nil }
    relationship = OfficeRelationship(
      id: main.id + "a", kind: "extended-properties",
      type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
      target: Self.name, isExternal: false)
  }

  private static func value(_ name: String, in root: MarkupElement) -> String {
    root.elements.first { $0.tag == name }?.text ?? ""
  }

  /// Whether a package has these properties already, and no others.
  func isAll(_ package: OfficePackage, _ relationships: [OfficeRelationship]) -> Bool {
    relationships.contains(relationship) && package[Self.name] == part.bytes
      && package.contentType(of: Self.name) == part.contentType
  }
}
