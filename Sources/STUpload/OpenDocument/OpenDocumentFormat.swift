/// Texts, sheets and presentations in OpenDocument (ISO/IEC 26300, ODF 1.3).
package struct OpenDocumentFormat: UploadFormat {
  private let kind: FileKind

  /// - Parameter kind: `odt`, `ods` or `odp`.
  package init(_ kind: FileKind) { self.kind = kind }

  package func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    var inspection = try sweep(bytes, work).inspection
    inspection.notSeen = OfficeFormat.notSeen
    return inspection
  }

  package func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8] {
    let sweep = try sweep(bytes, work)
    var files = [ZipArchive.File("mimetype", Array(mimeType.utf8), isStored: true)]
    for part in sweep.parts {
      var bytes = part.bytes
      if part.isPicture {
        bytes = try cleanMember(Inspection.Member(part.name, bytes), work)
      }
      files.append(ZipArchive.File(part.name, bytes))
    }
    files.append(ZipArchive.File(OpenDocumentPackage.manifest, sweep.manifest(mimeType)))
    return ZipArchive.write(files)
  }

  private func sweep(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> OpenDocumentSweep {
    var sweep = OpenDocumentSweep(try OpenDocumentPackage(bytes, work), work)
    try sweep.run()
    return sweep
  }

  /// Of a document, also where the file is a template.
  private var mimeType: String {
    switch kind {
    case .ods: "application/vnd.oasis.opendocument.spreadsheet"
    case .odp: "application/vnd.oasis.opendocument.presentation"
    default: "application/vnd.oasis.opendocument.text"
    }
  }
}
