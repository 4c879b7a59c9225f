internal import STDeflate

/// Documents, workbooks and presentations in Office Open XML (ISO/IEC 29500), also as templates and with macros.
package struct OfficeFormat: UploadFormat {
  private let kind: FileKind

  /// - Parameter kind: `docx`, `xlsx` or `pptx`.
  package init(_ kind: FileKind) { self.kind = kind }

  package func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    var inspection = try sweep(bytes, work).inspection
    inspection.notSeen = Self.notSeen
    return inspection
  }

  package func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8] {
    let sweep = try sweep(bytes, work)
    var parts: [OfficeSweep.Part] = []
    for var part in sweep.parts {
      if part.isPicture {
        part.bytes = try cleanMember(Inspection.Member(part.name, part.bytes), work)
      }
      parts.append(part)
    }
    return ZipArchive.write(OfficeContainer.files(parts, sweep.packageRelationships))
  }

  private func sweep(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> OfficeSweep {
    let package = try OfficePackage(bytes, work)
    var sweep = OfficeSweep(package, dialect, work)
    try sweep.run()
    return sweep
  }

  private var dialect: any OfficeDialect {
    switch kind {
    case .xlsx: SheetDialect()
    case .pptx: SlideDialect()
    default: WordDialect()
    }
  }

  static let notSeen = [
    "Vad som sägs i texten och syns på bilderna bedöms inte, utom att personnummer letas upp.",
    "Text som döljs av en bild eller av sin färg kan finnas kvar.",
    LeftWords.unseen,
  ]
}
