internal import STDeflate

/// Puts the parts of a document into a package again, with lists that name them and nothing else.
enum OfficeContainer {
  static func files(_ parts: [OfficeSweep.Part], _ relationships: [OfficeRelationship]) -> [ZipArchive.File] {
    var files = [
      ZipArchive.File(OfficePackage.contentTypes, contentTypes(parts)),
      ZipArchive.File(OfficeRelationship.list(of: ""), OfficeRelationship.write(relationships)),
    ]
    for part in parts {
      files.append(ZipArchive.File(part.name, part.bytes))
      guard !part.relationships.isEmpty else { continue }
      let list = OfficeRelationship.write(part.relationships)
      files.append(ZipArchive.File(OfficeRelationship.list(of: part.name), list))
    }
    return files
  }

  /// Pictures by their ending, as programs expect, and each other part by its name.
  private static func contentTypes(_ parts: [OfficeSweep.Part]) -> [UInt8] {
    var list = MarkupElement(name: "types:Types", tag: "Types")
    list.declarations = [
      MarkupElement.Declaration(
        prefix: "", uri: "http://schemas.openxmlformats.org/package/2006/content-types")
    ]
    var endings = [
      "rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml",
    ]
    var rows = [row("Default", "Extension", "rels", endings["rels"] ?? "")]
    rows.append(row("Default", "Extension", "xml", endings["xml"] ?? ""))
    var overrides: [MarkupNode] = []
    for part in parts {
      let ending = OfficePackage.ending(of: part.name)
      if part.isPicture || ending == "odttf", !ending.isEmpty, endings[ending] == nil {
        endings[ending] = part.contentType
        rows.append(row("Default", "Extension", ending, part.contentType))
      } else if endings[ending] != part.contentType {
        overrides.append(row("Override", "PartName", "/" + part.name, part.contentType))
      }
    }
    list.children = rows + overrides
    return MarkupWriter.write(list)
  }

  private static func row(_ name: String, _ key: String, _ value: String, _ type: String) -> MarkupNode {
    .element(
      MarkupElement(
        name: "types:" + name, tag: name,
        attributes: [(key, value), ("ContentType", type)].map {
          MarkupElement.Attribute(name: $0.0, tag: $0.0, value: $0.1)
        }))
  }
}
