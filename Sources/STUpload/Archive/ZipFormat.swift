/// A plain archive: its members are looked into and cleaned one by one, and packed anew in the order in which they came.
struct ZipFormat: UploadFormat {
  func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    let archive = try ZipArchive.read(bytes, work)
    var inspection = Inspection()
    inspection.findings = archive.findings
    for entry in archive.entries {
      if let leftover = Self.leftover(entry.name) {
        inspection.findings.append(UploadFinding(.zipLeftover, at: entry.name, detail: ": \(leftover)"))
      }
      if !entry.isFolder {
        inspection.members.append(
          Inspection.Member(
            entry.name, try archive.content(of: entry, work), isRemoved: Self.leftover(entry.name) != nil))
      }
    }
    return inspection
  }

  func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8] {
    let archive = try ZipArchive.read(bytes, work)
    var files: [ZipArchive.File] = []
    for entry in archive.entries where !entry.isFolder && Self.leftover(entry.name) == nil {
      let member = Inspection.Member(entry.name, try archive.content(of: entry, work))
      files.append(ZipArchive.File(entry.name, try cleanMember(member, work)))
    }
    return ZipArchive.write(files)
  }

  /// What systems put into archives without being asked.
  private static func leftover(_ name: String) -> String? {
    let parts = name.split(separator: "/")
    if parts.first == "__MACOSX" { return "från macOS" }
    switch parts.last?.lowercased() {
    case ".ds_store": return "från macOS"
    case "thumbs.db", "desktop.ini": return "från Windows"
    case "[trash]": return "papperskorg"
    default: return nil
    }
  }
}
