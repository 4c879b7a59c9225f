import STDiagnostics
import STTestSupport
import STUpload
import Testing

@Suite struct CleaningPDFTests {
  private let format = PDFFormat()

  private func clean(_ bytes: [UInt8]) throws -> [UInt8] {
    try format.clean(bytes, UploadWork()) { member, _ throws(UploadRefusal) in member.bytes }
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled), arguments: PlantedPDF.all)
  func `another program finds nothing either, and no fault`(_ file: PlantedPDF) throws {
    let cleaned = try clean(file.bytes)
    let plain = try Tool.qpdf.run(on: cleaned, ["--qdf", "--object-streams=disable", "FILE", "-"])
    #expect(!plain.output.contains(PlantedPDF.secret))
    #expect(plain.status == 0, "\(plain.errors)")
  }

  @Test func `nothing is found where nothing is hidden`() throws {
    #expect(try format.inspect(HandmadePDF().bytes, UploadWork()).findings.isEmpty)
  }

  /// A name is a name only where the format says so: a font may be called `AF`.
  @Test func `what resources are called is left alone`() throws {
    var file = HandmadePDF(content: "BT /Metadata 12 Tf 72 720 Td (Text) Tj ET")
    file.resources = "/ExtGState<</PieceInfo<</ca 1>>>>"
    let page =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</Metadata 5 0 R>>>>>>"
    file.objects[2] = Array(page.utf8)
    #expect(try format.inspect(file.bytes, UploadWork()).findings.isEmpty)
  }

  @Test func `a signed file is not changed`() throws {
    var file = HandmadePDF()
    let signature = file.add("<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 1 2 3]/Contents<00>/Name(Anna)>>")
    let field = file.add(
      "<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/Rect[0 0 0 0]/F 132/V \(signature)>>")
    file.page = "/Annots[\(field)]"
    file.catalog = "/AcroForm<</SigFlags 3/Fields[\(field)]>>"
    let findings = try format.inspect(file.bytes, UploadWork()).findings
    #expect(findings.contains { $0.rule == .pdfSignature && $0.excerpt == "Anna" })
    #expect { try clean(file.bytes) } throws: { ($0 as? UploadRefusal)?.finding.rule == .pdfSignature }
  }

  @Test func `a package of files is not changed`() throws {
    var file = HandmadePDF()
    file.catalog = "/Collection<</View/D>>"
    #expect { try clean(file.bytes) } throws: { ($0 as? UploadRefusal)?.finding.rule == .pdfPortfolio }
  }

  @Test func `a redaction that was only marked is told of`() throws {
    var file = HandmadePDF()
    let mark = file.add("<</Type/Annot/Subtype/Redact/Rect[72 700 300 740]/F 4>>")
    file.page = "/Annots[\(mark)]"
    let found = try format.inspect(file.bytes, UploadWork()).findings.first { $0.rule == .pdfRedaction }
    #expect(found?.isRemovable == false)
    #expect(found?.message.contains("ruta 72,700–300,740") == true)
  }
}
