/// The parts of an Office document with their content types (ISO/IEC 29500-2).
struct OfficePackage: Sendable {
  /// Names in the order of the archive, without folders.
  let names: [String]
  let shell: [UploadFinding]
  private let contents: [String: [UInt8]]
  private let defaults: [String: String]
  private let overrides: [String: String]

  static let contentTypes = "[Content_Types].xml"

  init(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) {
    let archive = try ZipArchive.read(bytes, work)
    var names: [String] = []
    var contents: [String: [UInt8]] = [:]
    for entry in archive.entries where !entry.isFolder {
      names.append(entry.name)
      contents[entry.name] = try archive.content(of: entry, work)
    }
    guard let list = contents[Self.contentTypes] else {
      throw MarkupReader.damaged(Self.contentTypes, "den saknas")
    }
    let types = try MarkupReader.read(list, part: Self.contentTypes, work.limits).root
    var defaults: [String: String] = [:]
    var overrides: [String: String] = [:]
    for element in types.elements {
      let type = Self.plain(element["ContentType"] ?? "")
      if let ending = element["Extension"] { defaults[ending.lowercased()] = type }
      if let part = element["PartName"] { overrides[String(part.drop { $0 == "/" }).lowercased()] = type }
    }
    self.names = names
    self.contents = contents
    self.defaults = defaults
    self.overrides = overrides
    shell = archive.findings
  }

  subscript(_ part: String) -> [UInt8]? { contents[part] }

  /// As written, without parameters; empty where the package does not say.
  func contentType(of part: String) -> String {
    overrides[part.lowercased()] ?? defaults[Self.ending(of: part)] ?? ""
  }

  func relationships(of part: String, _ limits: UploadLimits) throws(UploadRefusal) -> [OfficeRelationship] {
    let list = OfficeRelationship.list(of: part)
    guard let bytes = contents[list] else { return [] }
    return OfficeRelationship.read(try MarkupReader.read(bytes, part: list, limits).root)
  }

  /// The part that the package begins with.
  func mainPart(_ limits: UploadLimits) throws(UploadRefusal) -> String? {
    try relationships(of: "", limits).first { $0.kind == "officeDocument" && !$0.isExternal }?.part(from: "")
  }

  /// The tree of the first part that a relationship of this kind leads to.
  func tree(_ kind: String, of part: String, _ limits: UploadLimits) throws(UploadRefusal) -> MarkupElement? {
    let relationship = try relationships(of: part, limits).first { $0.kind == kind && !$0.isExternal }
    guard let name = relationship?.part(from: part), let bytes = self[name] else { return nil }
    return try MarkupReader.read(bytes, part: name, limits).root
  }

  static func ending(of part: String) -> String {
    guard let dot = part.lastIndex(of: "."), !part[dot...].contains("/") else { return "" }
    return part[part.index(after: dot)...].lowercased()
  }

  private static func plain(_ type: String) -> String {
    String(type.prefix { $0 != ";" && $0 != " " })
  }
}
