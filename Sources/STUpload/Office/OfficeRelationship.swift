/// A reference from one part of a package to another, or to something outside (ISO/IEC 29500-2, 9.3).
struct OfficeRelationship: Sendable, Hashable {
  let id: String
  /// The last word of the type, the same in the transitional and the strict form: `hyperlink`.
  let kind: String
  let type: String
  /// As written.
  let target: String
  let isExternal: Bool

  /// The relationships of one part in the order of the file; none where the part has no list.
  static func read(_ list: MarkupElement) -> [OfficeRelationship] {
    list.elements.filter { $0.name == "rels:Relationship" }.map { element in
      let type = element["Type"] ?? ""
      return OfficeRelationship(
        id: element["Id"] ?? "", kind: kind(of: type), type: type,
        target: element["Target"] ?? "", isExternal: element["TargetMode"] == "External")
    }
  }

  /// The last word of a type that somebody has defined; any other type as a whole, which no table knows.
  private static func kind(of type: String) -> String {
    guard let slash = type.lastIndex(of: "/") else { return type }
    let base = type[..<slash]
    return bases.contains(base) || isMicrosoft(base)
      ? String(type[type.index(after: slash)...]) : type
  }

  private static let bases: Set<Substring> = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/metadata",
    // As LibreOffice spells it.
    "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata",
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature",
  ]

  /// Years, months and names of programs.
  private static func isMicrosoft(_ base: Substring) -> Bool {
    let start = "http://schemas.microsoft.com/office/"
    let words = [
      "relationships", "word", "excel", "powerpoint", "drawing", "spreadsheetml", "thememl",
    ]
    return base.hasPrefix(start)
      && base.dropFirst(start.count).split(separator: "/").allSatisfy { step in
        words.contains { $0 == step }
          || step.utf8.count <= 4 && step.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  static func write(_ relationships: [OfficeRelationship]) -> [UInt8] {
    var list = MarkupElement(name: "rels:Relationships", tag: "Relationships")
    list.declarations = [
      MarkupElement.Declaration(
        prefix: "", uri: "http://schemas.openxmlformats.org/package/2006/relationships")
    ]
    list.children = relationships.map { relationship in
      let pairs = [("Id", relationship.id), ("Type", relationship.type), ("Target", relationship.target)]
      var attributes = pairs.map { MarkupElement.Attribute(name: $0.0, tag: $0.0, value: $0.1) }
      if relationship.isExternal {
        attributes.append(MarkupElement.Attribute(name: "TargetMode", tag: "TargetMode", value: "External"))
      }
      return .element(MarkupElement(name: "rels:Relationship", tag: "Relationship", attributes: attributes))
    }
    return MarkupWriter.write(list)
  }

  /// The name of the part that an inner target leads to, or nil where it leads out of the package.
  func part(from source: String) -> String? {
    var folders = target.hasPrefix("/") ? [] : source.split(separator: "/").dropLast().map(String.init)
    let path = target.prefix { $0 != "#" && $0 != "?" }
    for step in path.split(separator: "/") where step != "." {
      if step != ".." {
        folders.append(String(step))
      } else if folders.popLast() == nil {
        return nil
      }
    }
    return folders.isEmpty ? nil : folders.joined(separator: "/")
  }

  /// Where the relationships of a part are; of the package itself for the empty name.
  static func list(of part: String) -> String {
    let steps = part.split(separator: "/", omittingEmptySubsequences: true)
    let folder = steps.dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + (steps.last ?? "") + ".rels"
  }
}
