import STUpload
import Testing

/// Text that a page has and a reader does not see.
@Suite struct HiddenTextTests {
  private func inspect(_ content: String, _ change: (inout HandmadePDF) -> Void = { _ in }) throws
    -> Inspection
  {
    var file = HandmadePDF(content: content)
    change(&file)
    return try PDFFormat().inspect(file.bytes, UploadWork())
  }

  private static let text = "BT /F0 12 Tf 72 720 Td (Hemligheten) Tj ET"

  static let hidden: [(String, UploadRule)] = [
    ("\(text) 0 g 60 700 200 40 re f", .pdfCoveredText),
    ("\(text) 1 g 60 700 200 40 re f", .pdfCoveredText),
    ("\(text) 0 g 60 700 m 260 700 l 260 740 l 60 740 l h f", .pdfCoveredText),
    ("q 1 0 0 1 0 200 cm \(text) Q", .pdfTextOffPage),
    ("q 0 0 50 50 re W n \(text) Q", .pdfTextOffPage),
    ("BT 3 Tr /F0 12 Tf 72 720 Td (Hemligheten) Tj ET", .pdfInvisibleText),
    ("1 g \(text)", .pdfWhiteText),
    ("0 0 0 0 k \(text)", .pdfWhiteText),
    ("BT /F0 0.5 Tf 72 720 Td (Hemligheten) Tj ET", .pdfTinyText),
    ("q 0.01 0 0 0.01 72 720 cm BT /F0 12 Tf (Hemligheten) Tj ET Q", .pdfTinyText),
    ("BT /F0 12 Tf 1 Tz 72 720 Td (Hemligheten) Tj ET", .pdfTinyText),
    // Numbers beyond all measure, and more operands than are taken.
    ("BT /F0 12 Tf 99999999999999999999 72 Td (Hemligheten) Tj ET", .pdfTextOffPage),
    ("BT /F0 12 Tf 1 0 0 1 2147483647.5 72 Tm (Hemligheten) Tj ET", .pdfTextOffPage),
    ("q \(String(repeating: "99999999 0 0 99999999 5 5 cm ", count: 60))\(text) Q", .pdfTextOffPage),
    ("BT /F0 12 Tf 72 720 5000 5000 Td (Hemligheten) Tj ET", .pdfTextOffPage),
    ("BT /F0 12 Tf 72 720 Td 0 3 Tr (Hemligheten) Tj ET", .pdfInvisibleText),
    ("BT /F0 12 Tf 72 9720 Td -9000 Td (Hemligheten) Tj ET", .pdfTextOffPage),
    ("BT /F0 12 Tf \(String(repeating: "0 ", count: 64))5000 5000 Td (Hemligheten) Tj ET", .pdfTextOffPage),
  ]

  @Test(arguments: hidden) func `what a reader does not see is reported with its place`(
    _ content: String, _ rule: UploadRule
  ) throws {
    let inspection = try inspect("BT /F0 12 Tf 72 600 Td (Synligt) Tj ET " + content)
    let finding = try #require(inspection.findings.first, "\(content)")
    #expect(inspection.findings.map(\.rule) == [rule])
    #expect(finding.place == "sida 1")
    #expect(finding.excerpt == "Hemligheten")
    #expect(finding.detail.contains("ruta"))
    #expect(!finding.isRemovable)
    #expect(inspection.texts.filter(\.isVisible).map(\.text) == ["Synligt"])
    #expect(inspection.texts.filter { !$0.isVisible }.map(\.text) == ["Hemligheten"])
  }

  static let visible: [String] = [
    "0 g 60 700 200 40 re f 1 g \(text)",
    "1 g 60 700 200 40 re f 0 g \(text)",
    "\(text) 60 600 200 40 re f",
    "\(text) 60 700 200 40 re S",
    "\(text) q 0 0 50 50 re W n 0 0 595 842 re f Q",
    "0 0 1 rg \(text)",
    "q 0 0 595 842 re W n \(text) Q",
    "\(text) /G gs 1 1 0 rg 60 700 200 40 re f",
  ]

  @Test(arguments: visible) func `what a reader sees is no finding`(_ content: String) throws {
    let inspection = try inspect(content) { $0.resources = "/ExtGState<</G<</BM/Multiply>>>>" }
    #expect(inspection.findings.isEmpty)
    #expect(inspection.texts.filter(\.isVisible).map(\.text) == ["Hemligheten"])
  }

  @Test(arguments: ["[/Separation/None/DeviceGray 9 0 R]", "[/DeviceN[/None/None]/DeviceGray 9 0 R]"])
  func `text in no ink at all is not seen`(_ space: String) throws {
    let inspection = try inspect("/C cs 1 scn \(Self.text)") { $0.resources = "/ColorSpace<</C\(space)>>" }
    #expect(inspection.findings.map(\.rule) == [.pdfInvisibleText])
  }

  @Test(arguments: [("Screen", true), ("Lighten", true), ("Multiply", false), ("Normal", false)])
  func `colours that may be lost in what they stand on are told of as not looked at`(
    _ mode: String, _ isTold: Bool
  ) throws {
    let inspection = try inspect("/G gs \(Self.text)") { $0.resources = "/ExtGState<</G<</BM/\(mode)>>>>" }
    #expect(inspection.notSeen.contains { $0.contains("blandas") } == isTold)
  }

  /// What a page carries along without painting it; each has a number of a person in it.
  static let carried = [
    "BT 72 720 Td (19121212-1212) Tj ET", "BT /Borta 12 Tf 72 720 Td (19121212-1212) Tj ET",
    "(19121212-1212) okand", "/Namn19121212-1212 okand", "Namn19121212-1212", "(19121212-1212)",
    "BX (19121212-1212) okand EX", "BT /F0 12 Tf (19121212-1212) 72 720 Td ET", "(19121212-1212) g",
    "BT /F0 12 Tf 72 720 Td (19121212-1212) (Synligt) Tj ET",
    "BT /F0 12 Tf 72 720 Td [(Synligt) /Namn19121212-1212] TJ ET", "(19121212-1212) f",
    "(19121212-1212) \(String(repeating: "0 ", count: 64)) g", "/Namn19121212-1212 ri",
    "(19121212-1212) BI /W 1 /H 1 /BPC 8 /CS /G ID x EI", "\(text) (19121212-1212)",
  ]

  @Test(arguments: carried) func `what operands say without being shown is looked through`(
    _ content: String
  ) throws {
    let inspection = try inspect(content)
    #expect(inspection.texts.contains { $0.text.contains("19121212-1212") && !$0.isVisible && $0.isKept })
    #expect(!inspection.texts.contains { $0.text.contains("19121212-1212") && $0.isVisible })
  }

  @Test(arguments: ["--5000 72 Td", "1.2.3 72 Td", "50-00 72 Td", "1e5 72 Td", "-1e5 72 Td", ".5e9 72 Td"])
  func `numbers that programs read differently are named`(_ move: String) throws {
    let inspection = try inspect("BT /F0 12 Tf \(move) (Hemligheten) Tj ET")
    #expect(inspection.notSeen.contains { $0.contains("läser olika") })
    #expect(try !inspect("-.5 +5. 0.25 rg \(Self.text)").notSeen.contains { $0.contains("läser olika") })
  }

  @Test(arguments: ["re W n", "re f", "re S", "m 5 5 l 9 9 1 1 7 7 c h f"])
  func `what a page makes infinitely large ends no reading`(_ path: String) throws {
    let growing = String(repeating: "99999999 99999999 -99999999 99999999 99999999 -99999999 cm ", count: 60)
    let inspection = try inspect("q \(growing) 0 0 10 10 \(path) Q \(Self.text)")
    #expect(inspection.texts.contains { $0.text.contains("Hemligheten") })
  }

  @Test func `states within states meet a limit`() throws {
    let deep = String(repeating: "q ", count: 513) + Self.text
    #expect(throws: UploadRefusal.self) { try inspect(deep) }
    #expect(throws: Never.self) { try inspect(String(repeating: "q ", count: 512) + Self.text) }
  }

  @Test func `looks that come when a field is pressed are looked through`() throws {
    let inspection = try inspect(Self.text) { file in
      let form = "/Type/XObject/Subtype/Form/BBox[0 0 99 20]/Resources<</Font<</F0 5 0 R>>>>"
      let look = file.add(HandmadePDF.stream("BT /F0 12 Tf (Av) Tj ET", form))
      let other = file.add(HandmadePDF.stream("BT /F0 12 Tf (19121212-1212) Tj ET", form))
      let field = file.add(
        "<</Type/Annot/Subtype/Widget/FT/Btn/T(f)/F 4/Rect[9 9 99 29]/AS/Av/AP<</N<</Av \(look)/Ja \(other)>>>>>>"
      )
      file.page = "/Annots[\(field)]"
      file.catalog = "/AcroForm<</Fields[\(field)]>>"
    }
    #expect(inspection.texts.contains { $0.text == "19121212-1212" && !$0.isVisible && $0.isKept })
  }

  @Test func `text in a layer that is off`() throws {
    let inspection = try inspect("/OC /L BDC \(Self.text) EMC") {
      let layer = $0.add("<</Type/OCG/Name(Utkast)>>")
      $0.catalog = "/OCProperties<</OCGs[\(layer)]/D<</OFF[\(layer)]>>>>"
      $0.resources = "/Properties<</L \(layer)>>"
    }
    #expect(inspection.findings.map(\.rule).contains(.pdfLayerText))
    #expect(inspection.findings.first { $0.rule == .pdfHiddenLayer }?.excerpt == "Utkast")
  }

  @Test func `text cut away by the edge of what is shown`() throws {
    let inspection = try inspect(Self.text) { $0.page = "/CropBox[0 0 595 400]" }
    #expect(inspection.findings.map(\.rule) == [.pdfTextOffPage])
  }

  /// A scanner's page: the picture is what is seen, and the text under it is there for searching.
  @Test func `text under a picture of the whole page is good to know and no more`() throws {
    let content = "BT 3 Tr /F0 12 Tf 72 720 Td (Hemligheten) Tj ET q 595 0 0 842 0 0 cm /X0 Do Q"
    let inspection = try inspect(content) {
      let image = "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
      $0.resources = "/XObject<</X0 \($0.add(HandmadePDF.stream("a", image)))>>"
    }
    #expect(inspection.findings.map(\.rule) == [.pdfScannedText])
  }

  @Test func `letters set apart, over lines and in forms become the words that are seen`() throws {
    let content = """
      BT /F0 12 Tf 72 720 Td [(19) 20 (121) -5 (212-12) 0 (12)] TJ 0 -20 Td (rad) Tj ( tv) Tj <E5> Tj ET /X0 Do
      """
    let inspection = try inspect(content) {
      let form = HandmadePDF.stream(
        "BT /F0 12 Tf 72 600 Td (Form) Tj 40 0 Td (ord) Tj ET",
        "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F0 5 0 R>>>>")
      $0.resources = "/XObject<</X0 \($0.add(form))>>"
    }
    #expect(inspection.texts.map(\.text) == ["19121212-1212\nrad två\nForm ord"])
  }

  // MARK: Other than it says

  private static func font(_ map: String, _ file: inout HandmadePDF) {
    let map = file.add(HandmadePDF.stream("begincmap \(map) endcmap"))
    file.objects[4] = Array(
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode \(map)>>".utf8)
  }

  @Test func `what a font draws is looked through where its map says something else`() throws {
    let inspection = try inspect(Self.text) { Self.font("1 beginbfrange <61> <79> <0062> endbfrange", &$0) }
    #expect(inspection.findings.map(\.rule) == [.pdfStandIn])
    #expect(inspection.findings.first?.detail.contains("ruta") == true)
    #expect(inspection.texts.contains { !$0.isVisible && $0.text == "emligheten" })
  }

  @Test func `signs that fonts take for each other are no other text`() throws {
    let inspection = try inspect("BT /F0 12 Tf 72 720 Td (5 \\265g, 7 \\265g, 9 \\265l - 4 \\265V) Tj ET") {
      Self.font(
        "1 beginbfrange <20> <7E> <0020> endbfrange 2 beginbfchar <B5> <03BC> <2D> <00AD> endbfchar", &$0)
    }
    #expect(inspection.findings.isEmpty)
  }

  @Test(arguments: [("/SMask", true), ("/Mask", true), ("/Namn", false)])
  func `colours that a mask may hide are said not to have been read`(_ key: String, _ isSaid: Bool) throws {
    let gray = "/Type/XObject/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
    let inspection = try inspect("\(Self.text) q 90 0 0 90 72 500 cm /X0 Do Q") {
      let mask = $0.add(HandmadePDF.stream([0, 255], gray))
      $0.resources = "/XObject<</X0 \($0.add(HandmadePDF.stream([1, 2], gray + key + " " + mask)))>>"
    }
    #expect(inspection.notSeen.contains { $0.contains("genomskinliga") } == isSaid)
  }

  @Test(arguments: [
    ("/G0 gs 0 0 9 9 re f", "mask"), ("/Pattern cs /P0 scn 60 600 90 90 re f", "mönster"),
    ("/Pattern CS /P0 SCN 60 600 90 90 re S", "mönster"), ("/Pattern cs /P1 scn 60 600 90 90 re f", nil),
  ])
  func `what masks hide and patterns say is said not to have been read`(
    _ content: String, _ word: String?
  ) throws {
    let inspection = try inspect(content) {
      let form = $0.add(HandmadePDF.stream("1 g 0 0 9 9 re f", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"))
      let drawing = $0.add(
        HandmadePDF.stream(
          "0 0 4 4 re f",
          "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>"))
      let function = "<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>"
      let shading = "<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 9 9]/Function\(function)>>"
      $0.resources =
        "/ExtGState<</G0<</SMask<</S/Luminosity/G \(form)>>>>>>"
        + "/Pattern<</P0 \(drawing)/P1<</PatternType 2/Shading\(shading)>>>>"
    }
    for said in ["mask", "mönster"] {
      #expect(inspection.notSeen.contains { $0.contains(said) } == (said == word))
    }
  }
}
