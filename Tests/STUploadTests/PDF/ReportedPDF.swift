import Testing

/// A file with a secret in a place that cleaning does not touch, because something that is seen would change: it is told
/// of, with its place.
struct ReportedPDF: Sendable, CustomTestStringConvertible {
  let name: String
  let rule: String
  let tick: PDFTick
  let bytes: [UInt8]

  var testDescription: String { name }

  init(_ name: String, _ rule: String, _ tick: PDFTick, _ plant: (inout HandmadePDF) -> Void) {
    var file = HandmadePDF()
    plant(&file)
    self.name = name
    self.rule = rule
    self.tick = tick
    bytes = file.bytes
  }

  private static var secret: String { PlantedPDF.secret }
  private static let text = "BT /F0 12 Tf 72 640 Td (\(secret)) Tj ET"
  private static let seen = "BT /F0 12 Tf 72 720 Td (Synlig text) Tj ET"
  private static let gray = "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray"

  /// - Parameter content: after some text that is seen.
  private static func page(
    _ name: String, _ rule: String, _ content: String, _ change: (inout HandmadePDF) -> Void = { _ in }
  ) -> ReportedPDF {
    ReportedPDF(name, rule, .concealed) {
      $0.objects[3] = HandmadePDF.stream(seen + " " + content)
      change(&$0)
    }
  }

  static let all: [ReportedPDF] = concealed + differing + layers

  // MARK: Text that nobody sees

  private static func picture(_ file: inout HandmadePDF) {
    file.resources = "/XObject<</X0 \(file.add(HandmadePDF.stream("a", gray + "/Width 1/Height 1")))>>"
  }

  static let concealed: [ReportedPDF] = [
    page("under a box", "FIL-190", "\(text) 0 g 60 630 200 30 re f"),
    page("under a picture", "FIL-190", "\(text) q 200 0 0 30 60 630 cm /X0 Do Q", picture),
    page("under the look of an annotation", "FIL-190", text) { file in
      let form = HandmadePDF.stream("0 g 0 0 200 30 re f", "/Type/XObject/Subtype/Form/BBox[0 0 200 30]")
      let look = file.add(form)
      let mark = file.add(
        "<</Type/Annot/Subtype/Stamp/F 4/Rect[60 630 260 660]/AP<</N \(look)>>>>")
      file.page = "/Annots[\(mark)]"
    },
    page("under a square without a look", "FIL-190", text) { file in
      let mark = file.add("<</Type/Annot/Subtype/Square/F 4/Rect[60 630 260 660]/IC[0 0 0]>>")
      file.page = "/Annots[\(mark)]"
    },
    page("on a box of its own colour", "FIL-194", "0 0 1 rg 60 630 200 30 re f \(text)"),
    page("white on white", "FIL-194", "1 g \(text)"),
    page("without ink", "FIL-194", "/C0 cs 0 scn \(text)") { file in
      let function = "<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>"
      file.resources = "/ColorSpace<</C0[/Separation/Svart/DeviceGray\(function)]>>"
    },
    page("invisible", "FIL-192", "BT 3 Tr /F0 12 Tf 72 640 Td (\(secret)) Tj ET"),
    page("only a clip", "FIL-192", "BT 7 Tr /F0 12 Tf 72 640 Td (\(secret)) Tj ET"),
    page("without any opacity", "FIL-192", "/G0 gs \(text)") { $0.resources = "/ExtGState<</G0<</ca 0>>>>" },
    page("beside the page", "FIL-191", "q 1 0 0 1 700 0 cm \(text) Q"),
    page("outside of what is shown of the page", "FIL-191", text) { $0.page = "/CropBox[0 700 595 842]" },
    page("clipped away", "FIL-191", "q 0 0 50 50 re W n \(text) Q"),
    page("too small", "FIL-195", "BT /F0 0.4 Tf 72 640 Td (\(secret)) Tj ET"),
    page(
      "under a scan", "FIL-193",
      "q 3 Tr Q BT 3 Tr /F0 12 Tf 72 640 Td (\(secret)) Tj ET q 595 0 0 842 0 0 cm /X0 Do Q", picture),
    page("under a mark for redaction", "FIL-132", text) { file in
      let mark = file.add("<</Type/Annot/Subtype/Redact/F 4/Rect[60 630 260 660]>>")
      file.page = "/Annots[\(mark)]"
    },
  ]

  // MARK: What differs from what is seen

  static let differing: [ReportedPDF] = [
    ReportedPDF("a mark says something else", "FIL-197", .fonts) {
      $0.objects[3] = HandmadePDF.stream(
        "/Span <</ActualText(\(secret))>> BDC BT /F0 12 Tf 72 720 Td (Synlig text) Tj ET EMC")
    },
    ReportedPDF("an element says something else", "FIL-197", .fonts) {
      $0.objects[3] = HandmadePDF.stream("/P <</MCID 0>> BDC \(seen) EMC")
      let root = $0.objects.count + 2
      let element = $0.add(
        "<</Type/StructElem/S/P/P \(root) 0 R/Pg 3 0 R/K 0/ActualText(\(secret))>>")
      $0.catalog = "/StructTreeRoot \($0.add("<</Type/StructTreeRoot/K[\(element)]>>"))"
    },
    ReportedPDF("a picture is described by its file", "FIL-183", .fonts) {
      let root = $0.objects.count + 2
      let element = $0.add(
        "<</Type/StructElem/S/Figure/P \(root) 0 R/K[]/Alt(C:\\\\Users\\\\\(secret)\\\\bild.png)>>")
      $0.catalog = "/StructTreeRoot \($0.add("<</Type/StructTreeRoot/K[\(element)]>>"))"
    },
    ReportedPDF("a field holds something else", "FIL-154", .fields) {
      let form = HandmadePDF.stream(
        "BT /F0 9 Tf 2 2 Td (Synlig) Tj ET",
        "/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F0 5 0 R>>>>")
      let look = $0.add(form)
      let field = $0.add(
        "<</Type/Annot/Subtype/Widget/F 4/Rect[100 100 200 120]/FT/Tx/T(f)/V(\(secret))/AP<</N \(look)>>>>")
      $0.page = "/Annots[\(field)]"
      $0.catalog = "/AcroForm<</Fields[\(field)]>>"
    },
    ReportedPDF("a field can be filled in", "FIL-151", .fields) {
      let field = $0.add("<</Type/Annot/Subtype/Widget/F 4/Rect[100 100 200 120]/FT/Tx/T(f)>>")
      $0.page = "/Annots[\(field)]"
      $0.catalog = "/AcroForm<</Fields[\(field)]>>"
    },
    ReportedPDF("most of a picture is cut away", "FIL-198", .pictures) {
      let image = $0.add(
        HandmadePDF.stream(
          [UInt8](repeating: 9, count: 40_000), gray + "/Width 200/Height 200"))
      $0.resources = "/XObject<</X0 \(image)>>"
      $0.objects[3] = HandmadePDF.stream("q 72 500 100 50 re W n 100 0 0 100 72 500 cm /X0 Do Q")
    },
    ReportedPDF("a picture behind a mask that lets nothing through", "FIL-198", .pictures) {
      let size = "/Width 200/Height 200"
      let mask = $0.add(HandmadePDF.stream([UInt8](repeating: 0, count: 40_000), gray + size))
      let image = $0.add(
        HandmadePDF.stream([UInt8](repeating: 9, count: 40_000), gray + size + "/SMask \(mask)"))
      $0.resources = "/XObject<</X0 \(image)>>"
      $0.objects[3] = HandmadePDF.stream("\(seen) q 100 0 0 100 72 500 cm /X0 Do Q")
    },
    ReportedPDF("a picture without any opacity", "FIL-198", .pictures) {
      let image = $0.add(
        HandmadePDF.stream([UInt8](repeating: 9, count: 40_000), gray + "/Width 200/Height 200"))
      $0.resources = "/XObject<</X0 \(image)>>/ExtGState<</G0<</ca 0>>>>"
      $0.objects[3] = HandmadePDF.stream("\(seen) q /G0 gs 100 0 0 100 72 500 cm /X0 Do Q")
    },
    ReportedPDF("a font draws other letters than it says", "FIL-197", .fonts) {
      let map = $0.add(
        HandmadePDF.stream(
          "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <61> <79> <0062> endbfrange endcmap"
        ))
      $0.objects[4] = Array(
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode \(map)>>".utf8)
    },
    ReportedPDF("words before the numbers of pages", "FIL-182", .entries) {
      $0.catalog = "/PageLabels<</Nums[0<</S/D/P(\(secret)-)>>]>>"
    },
    ReportedPDF("a link that tells who got it", "FIL-143", .links) {
      let link = $0.add(
        "<</Type/Annot/Subtype/Link/Rect[1 1 9 9]/A<</S/URI/URI(https://example.org/?user=\(secret))>>>>")
      $0.page = "/Annots[\(link)]"
    },
    ReportedPDF("a link with a password", "FIL-143", .links) {
      let link = $0.add(
        "<</Type/Annot/Subtype/Link/Rect[1 1 9 9]/A<</S/URI/URI(https://\(secret):ord@example.org/)>>>>")
      $0.page = "/Annots[\(link)]"
    },
  ]

  // MARK: Layers that only some see

  private static func layer(_ name: String, _ usage: String, _ configuration: String) -> ReportedPDF {
    ReportedPDF(name, "FIL-160", .layers) {
      let layer = $0.add("<</Type/OCG/Name(\(secret))/Usage<<\(usage)>>>>")
      let entries = configuration.replacing("LAYER", with: layer)
      $0.catalog = "/OCProperties<</OCGs[\(layer)]/D<<\(entries)>>>>"
      $0.resources = "/Properties<</L \(layer)>>"
      $0.objects[3] = HandmadePDF.stream("\(seen) /OC /L BDC BT /F0 12 Tf 72 640 Td (Bara ibland) Tj ET EMC")
    }
  }

  /// Some readers reckon out such conditions, and some show the content whatever they say.
  private static func condition(_ name: String, _ words: String) -> ReportedPDF {
    ReportedPDF(name, "FIL-160", .layers) {
      let layer = $0.add("<</Type/OCG/Name(\(secret))>>")
      let condition = $0.add("<</Type/OCMD\(words.replacing("LAYER", with: layer))>>")
      $0.catalog = "/OCProperties<</OCGs[\(layer)]/D<</OFF[\(layer)]>>>>"
      $0.resources = "/Properties<</L \(condition)>>"
      $0.objects[3] = HandmadePDF.stream("\(seen) /OC /L BDC BT /F0 12 Tf 72 640 Td (Bara ibland) Tj ET EMC")
    }
  }

  static let layers: [ReportedPDF] = [
    condition("a layer by an expression", "/VE[/And LAYER]"),
    condition("a layer by all of several", "/OCGs[LAYER]/P/AllOn"),
    layer(
      "a layer for paper only", "/View<</ViewState/OFF>>/Print<</PrintState/ON>>",
      "/AS[<</Event/Print/Category[/Print]/OCGs[LAYER]>><</Event/View/Category[/View]/OCGs[LAYER]>>]"),
    layer("a layer for the screen only", "/Print<</PrintState/OFF>>", "/Order[LAYER]"),
    layer(
      "a layer that printing turns on", "/Print<</PrintState/ON>>",
      "/OFF[LAYER]/AS[<</Event/Print/Category[/Print]/OCGs[LAYER]>>]"),
  ]
}
