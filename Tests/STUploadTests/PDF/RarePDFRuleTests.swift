import STDiagnostics
import STUpload
import Testing

/// Rules that a planted secret cannot show: they tell of faults, or stop the file.
@Suite struct RarePDFRuleTests {
  private let format = PDFFormat()

  private func rules(_ bytes: [UInt8]) throws -> [UploadRule] {
    try format.inspect(bytes, UploadWork()).findings.map(\.rule)
  }

  private func refusal(_ bytes: [UInt8]) -> UploadRule? {
    do {
      _ = try format.clean(bytes, UploadWork()) { member, _ throws(UploadRefusal) in member.bytes }
      return nil
    } catch {
      return error.finding.rule
    }
  }

  private static func file(_ change: (inout HandmadePDF) -> Void) -> [UInt8] {
    var file = HandmadePDF()
    change(&file)
    return file.bytes
  }

  private static func replace(_ text: String, by other: String, in bytes: [UInt8]) throws -> [UInt8] {
    let range = try #require(bytes.firstRange(of: Array(text.utf8)))
    return Array(bytes[..<range.lowerBound]) + Array(other.utf8) + bytes[range.upperBound...]
  }

  @Test func `a version that cannot be read is told of`() throws {
    let start = HandmadePDF.startOfTable(in: HandmadePDF().bytes)
    let broken = try Self.replace("startxref\n\(start)", by: "startxref\n7", in: HandmadePDF().bytes)
    var objects: [Int: [UInt8]] = [:]
    for (index, object) in HandmadePDF().finished.enumerated() { objects[index + 1] = object }
    let updated = HandmadePDF.updated(broken, objects, size: 6)
    let whole = try Self.replace("/Prev 7", by: "       ", in: updated)
    #expect(try rules(whole).contains(.pdfUnreadRevision))
  }

  @Test func `an object without text that nothing leads to is told of`() throws {
    #expect(try rules(Self.file { _ = $0.add("<</A 1>>") }) == [.pdfUnreached])
  }

  @Test func `a file that had to be mended is told of`() throws {
    let bytes = HandmadePDF().bytes
    let start = HandmadePDF.startOfTable(in: bytes)
    let broken = try Self.replace("startxref\n\(start)", by: "startxref\n\(start + 3)", in: bytes)
    #expect(try rules(broken).contains(.pdfMended))
  }

  /// Fields in one another, the innermost of which is on the page and hidden or not.
  private static func fields(_ depth: Int, flags: Int) -> [UInt8] {
    file { file in
      let first = file.objects.count + 1
      for level in 0..<depth - 1 {
        let above = level == 0 ? "" : "/Parent \(first + level - 1) 0 R"
        _ = file.add("<</T(hemligt\(level))\(above)/Kids[\(first + level + 1) 0 R]>>")
      }
      let look = HandmadePDF.stream("0 0 9 9 re f", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]")
      let widget = file.add(
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(hemligt)/F \(flags)/Rect[9 9 99 29]/Parent \(first + depth - 2) 0 R"
          + "/AP<</N \(first + depth) 0 R>>>>")
      _ = file.add(look)
      file.page = "/Annots[\(widget)]"
      file.catalog = "/AcroForm<</Fields[\(first) 0 R]>>"
    }
  }

  @Test(arguments: [2, 3, 60, 500])
  func `fields in one another that end in a hidden one are gone, however many`(_ depth: Int) throws {
    let outcome = try TestChecker.make().clean(Self.fields(depth, flags: 2), name: "a.pdf")
    #expect(outcome.status == .rensad, "\(outcome.reason?.message ?? "")")
    #expect(outcome.removedRules.contains("FIL-150"))
    #expect(try #require(outcome.copy).bytes.firstRange(of: Array("hemligt".utf8)) == nil)
  }

  @Test(arguments: [2, 60]) func `fields in one another that end in a shown one stay`(_ depth: Int) throws {
    let outcome = try TestChecker.make().clean(Self.fields(depth, flags: 4), name: "a.pdf")
    #expect(!outcome.removedRules.contains("FIL-150"))
    #expect(try #require(outcome.copy).bytes.firstRange(of: Array("hemligt0".utf8)) != nil)
  }

  @Test func `only the looks of an annotation have keys of their own under N, and nothing else has`() throws {
    let label = Self.file {
      $0.catalog = "/PageLabels<</Nums[0<</S/D/N<</PieceInfo<</Program<</Private(hemligt)>>>>>>>>]>>"
    }
    #expect(try rules(label).contains(.pdfPrivateData))
    let look = Self.file { file in
      let form = file.add(HandmadePDF.stream("0 0 9 9 re f", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"))
      let looks = file.add("<</N<</PieceInfo \(form)>>>>")
      let stamp = file.add(
        "<</Type/Annot/Subtype/Stamp/F 4/Rect[9 9 99 29]/AS/PieceInfo/AP \(looks)>>")
      file.page = "/Annots[\(stamp)]"
    }
    #expect(try rules(look) == [])
  }

  @Test func `a form that a program draws is not taken`() {
    #expect(
      refusal(Self.file { $0.catalog = "/NeedsRendering true/AcroForm<</Fields[]>>" }) == .pdfDynamicForm)
  }

  /// How wide the hidden text is, no font here says; what comes after it would move.
  @Test func `a layer in the middle of a line stops the file`() throws {
    let bytes = Self.file {
      let layer = $0.add("<</Type/OCG/Name(L)>>")
      $0.catalog = "/OCProperties<</OCGs[\(layer)]/D<</OFF[\(layer)]>>>>"
      $0.resources = "/Properties<</L \(layer)>>"
      $0.objects[3] = HandmadePDF.stream(
        "BT /F0 12 Tf 72 720 Td (Synlig) Tj /OC /L BDC (hemlig) Tj EMC (text) Tj ET")
    }
    #expect(try rules(bytes).contains(.pdfStuckLayer))
    #expect(refusal(bytes) == .pdfStuckLayer)
  }

  @Test(arguments: [
    "/Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 1 2 3]/Contents<00>/Reason(Godkand)",
    "/Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161/ByteRange[0 1 2 3]/Contents<00>",
  ])
  func `a signature of any sort stops the file`(_ entries: String) {
    let bytes = Self.file {
      let signature = $0.add("<<\(entries)>>")
      $0.catalog = "/AcroForm<</SigFlags 3/Fields[\($0.add("<</FT/Sig/T(s)/V \(signature)>>"))]>>"
    }
    #expect(refusal(bytes) == .pdfSignature)
  }

  @Test func `rights that a maker of programs has signed stop the file`() {
    let bytes = Self.file {
      let rights = $0.add("<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 1 2 3]/Contents<00>/Reference[]>>")
      $0.catalog = "/Perms<</UR3 \(rights)>>"
    }
    #expect(refusal(bytes) == .pdfSignature)
  }
}
