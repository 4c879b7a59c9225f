/// RTF: looked into, never rewritten, since what a reader sees depends on control words that each program knows others of.
struct RTFFormat: UploadFormat {
  func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    let scanner = try RTFScanner(bytes)
    var inspection = Inspection()
    for (rule, words) in Self.sorts {
      let count = words.reduce(0) { $0 + (scanner.words[$1] ?? 0) }
      guard count > 0, let word = words.first(where: { scanner.words[$0] != nil }) else { continue }
      inspection.findings.append(
        UploadFinding(
          rule, at: "\\\(word)", detail: ": " + Amount.of(count, "ställe", "ställen"), isRemovable: false))
    }
    if let first = scanner.unknown.first {
      inspection.findings.append(
        UploadFinding(
          .rtfUnknown, at: "\\*\\\(first)",
          detail: ": " + Amount.of(scanner.unknown.count, "grupp", "grupper"), isRemovable: false))
    }
    let trailing = bytes[scanner.end...].count { $0 != 0 && $0 != 0x0A && $0 != 0x0D && $0 != 0x20 }
    if trailing > 0 {
      inspection.findings.append(
        UploadFinding(
          .rtfTrailing, at: "byte \(scanner.end)", detail: ": \(trailing) byte", isRemovable: false))
    }
    inspection.texts = [.init(String(decoding: scanner.text, as: UTF8.self), at: "text", isVisible: true)]
    inspection.notSeen = ["Rtf-dokument letas bara igenom efter kända delar och läsbar text."]
    return inspection
  }

  func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8] {
    throw UploadRefusal(.notCleanable, at: "")
  }

  /// Control words, by what they tell.
  private static let sorts: [(rule: UploadRule, words: [String])] = [
    (.rtfInfo, ["info", "company", "userprops", "author", "operator", "manager"]),
    (.rtfRevisions, ["revised", "deleted", "revtbl", "crauth", "mvf", "mvt"]),
    (.rtfComments, ["annotation", "atnauthor", "atnid"]),
    (.rtfHidden, ["v", "webhidden"]),
    (.rtfObjects, ["objdata", "objocx", "objlink", "objemb", "bin", "datastore", "object"]),
    (.rtfFields, ["fldinst"]),
    (.rtfTemplate, ["template", "rsidtbl", "protusertbl", "xmlnstbl"]), (.rtfPictures, ["pict"]),
  ]
}
