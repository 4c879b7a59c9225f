/// Word, Excel and PowerPoint of 1997 and Outlook's letters: looked into by the names of their streams and the text that
/// can be told in them, and never rewritten. Fast saving leaves deleted text behind where only the program that wrote the
/// file could find it.
struct CompoundFormat: UploadFormat {
  func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    let file = try CompoundFile.read(bytes, work)
    var inspection = Inspection()
    for sort in Self.sorts {
      let names = file.entries.map(\.name).filter { name in sort.names.contains { name.hasPrefix($0) } }
      guard let first = names.first else { continue }
      let place = String(first.unicodeScalars.filter { $0.value >= 0x20 })
      inspection.findings.append(
        UploadFinding(
          sort.rule, at: place, detail: ": " + Amount.of(names.count, "del", "delar"), isRemovable: false))
    }
    if try file.kind != .msg {
      inspection.findings.append(UploadFinding(.legacyRemains, at: "", isRemovable: false))
    }
    if let folder = file.entries.first(where: \.hasTimes) {
      inspection.findings.append(
        UploadFinding(.legacyProperties, at: folder.name, detail: ": tider", isRemovable: false))
    }
    if file.strayBytes > 0 {
      inspection.findings.append(
        UploadFinding(.legacySlack, at: "", detail: ": \(file.strayBytes) byte", isRemovable: false))
    }
    for entry in file.entries where entry.type == .stream {
      let text = LooseText.of(try file.content(of: entry, work))
      if !text.isEmpty { inspection.texts.append(.init(text, at: entry.name, isVisible: false)) }
    }
    inspection.notSeen = [
      "Filer av det här äldre slaget letas bara igenom efter kända delar och läsbar text."
    ]
    return inspection
  }

  func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8] {
    throw UploadRefusal(.notCleanable, at: "")
  }

  /// Beginnings of names, by what they tell.
  private static let sorts: [(rule: UploadRule, names: [String])] = [
    (.legacyProperties, ["\u{5}SummaryInformation", "\u{5}DocumentSummaryInformation"]),
    (.legacyMacros, ["Macros", "_VBA_PROJECT", "VBA"]),
    (.legacyEmbedded, ["ObjectPool", "MBD", "\u{1}Ole", "Package", "Data", "Pictures"]),
    (.legacyUser, ["Current User"]),
    (
      .mailHeaders,
      [
        "__recip_version1.0_", "__nameid_version1.0", "__substg1.0_007D", "__substg1.0_0C1A",
        "__substg1.0_0C1F",
      ]
    ),
    (.mailBlindCopy, ["__substg1.0_0E02"]),
    (.mailAttachment, ["__attach_version1.0_"]),
  ]
}
