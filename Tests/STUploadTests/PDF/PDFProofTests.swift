import STDiagnostics
import STModel
import STPrivacy
import STTestSupport
import STUpload
import Testing

/// The proof trusts nobody: a cleaner that loses something, or keeps something, gets no copy past it.
@Suite struct PDFProofTests {
  /// A paper of two pages with a link, a bookmark, a picture and, hidden, an author.
  private static func paper(_ change: (inout Paper) -> Void = { _ in }) -> [UInt8] {
    var paper = Paper()
    change(&paper)
    return paper.bytes
  }

  private struct Paper {
    var text = "Intyg om tjanstgoring"
    var link = "https://example.org/"
    var box = "72 500 100 100"
    var shade = "9"
    var pages = 2
    var author: String?
    var title = "Kapitel"
    var isTurned = false

    var bytes: [UInt8] {
      var file = HandmadePDF(
        content: "BT /F0 12 Tf 72 720 Td (\(text)) Tj ET \(box) re f q 90 0 0 90 200 500 cm /X0 Do Q")
      let image = file.add(
        HandmadePDF.stream(
          shade, "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"))
      file.resources = "/XObject<</X0 \(image)>>"
      if !link.isEmpty {
        file.page =
          "/Annots[\(file.add("<</Type/Annot/Subtype/Link/Rect[1 1 9 9]/A<</S/URI/URI(\(link))>>>>"))]"
      }
      if isTurned { file.page += "/Rotate 90" }
      if pages > 1 {
        let page = file.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")
        file.objects[1] = Array("<</Type/Pages/Kids[3 0 R \(page)]/Count 2>>".utf8)
      }
      let outlines = file.objects.count + 1
      let item = "\(outlines + 1) 0 R"
      _ = file.add("<</Type/Outlines/First \(item)/Last \(item)/Count 1>>")
      _ = file.add("<</Title(\(title))/Parent \(outlines) 0 R/Dest[3 0 R/Fit]>>")
      file.catalog = "/Outlines \(outlines) 0 R"
      if let author { file.trailer = "/Info<</Author(\(author))>>" }
      return file.bytes
    }
  }

  /// Gives the same copy whatever the file, and more of it the second time.
  private struct OneCopy: UploadCleaner {
    let copy: [UInt8]
    var more: [UInt8] = []

    func clean(
      _ bytes: [UInt8], read reading: (any UploadReading)?, _ work: UploadWork
    ) throws(UploadRefusal) -> [UInt8] {
      bytes == copy ? copy + more : copy
    }
  }

  private static func outcome(_ copy: [UInt8]) throws -> UploadOutcome {
    let table = "Forms/gemensamt/integritet.json"
    let (lexicon, _) = PrivacyLexicon.read(try PackageRoot.bytes(table), file: table)
    let checker = UploadChecker(
      PrivacyGuard(try #require(lexicon)), try TestChecker.standards.get(), cleaner: OneCopy(copy: copy))
    return checker.clean(paper { $0.author = PlantedPDF.secret }, name: "a.pdf")
  }

  @Test func `a copy that has lost nothing but the secret passes`() throws {
    #expect(try Self.outcome(Self.paper()).status == .rensad)
  }

  private static let faults: [(String, [UInt8])] = [
    ("text lost", paper { $0.text = "Intyg om" }), ("text added", paper { $0.text += " och mer" }),
    ("page lost", paper { $0.pages = 1 }), ("page turned", paper { $0.isTurned = true }),
    ("link lost", paper { $0.link = "" }), ("link changed", paper { $0.link = "https://example.org/annat" }),
    ("box moved", paper { $0.box = "72 480 100 100" }), ("picture changed", paper { $0.shade = "8" }),
    ("bookmark changed", paper { $0.title = "Annat" }),
    ("secret kept", paper { $0.author = PlantedPDF.secret }), ("other secret", paper { $0.author = "Annan" }),
    ("not a file", Array("hej".utf8)), ("nothing", []),
  ]

  @Test(arguments: faults) func `a copy with a fault is no copy`(_ name: String, _ copy: [UInt8]) throws {
    let outcome = try Self.outcome(copy)
    #expect(outcome.status == .stoppad)
    #expect(outcome.copy == nil)
    #expect(outcome.reason?.rule == .proofFailed, "\(outcome.reason?.message ?? "")")
  }

  /// Objects under other numbers, in another order, are the same document.
  @Test func `how objects are numbered is no matter of the proof`() throws {
    let renumbered = try PDFFormat().clean(Self.paper(), UploadWork()) { member, _ throws(UploadRefusal) in
      member.bytes
    }
    #expect(renumbered != Self.paper())
    #expect(try Self.outcome(renumbered).status == .rensad)
  }

  @Test func `a cleaner that cleans otherwise the second time is told of`() throws {
    let table = "Forms/gemensamt/integritet.json"
    let (lexicon, _) = PrivacyLexicon.read(try PackageRoot.bytes(table), file: table)
    let checker = UploadChecker(
      PrivacyGuard(try #require(lexicon)), try TestChecker.standards.get(),
      cleaner: OneCopy(copy: Self.paper(), more: [0x0A]))
    let outcome = checker.clean(Self.paper { $0.author = PlantedPDF.secret }, name: "a.pdf")
    #expect(outcome.reason?.rule == .proofFailed)
  }
}
