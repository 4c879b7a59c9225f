import STDeflate

/// Pictures, fonts, and entries of all sorts of objects.
extension PlantedPDF {
  private static let gray = "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray"

  private static func picture(
    _ name: String, _ rule: String, _ data: [UInt8], _ entries: String
  ) -> PlantedPDF {
    PlantedPDF(name, rule, .pictures) { file in
      let image = HandmadePDF.stream(data, "/Type/XObject/Subtype/Image" + entries)
      file.resources = "/XObject<</X0 \(file.add(image))>>"
      file.objects[3] = HandmadePDF.stream("q 100 0 0 100 72 500 cm /X0 Do Q")
    }
  }

  private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let size = content.count + 8
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) } + Array(name.utf8) + content
  }

  /// A grey picture of 8 by 8, as JPEG 2000 packs it.
  private static let jpxCode: [UInt8] = PictureCodes.jpx

  private static var secretBytes: [UInt8] { Array(secret.utf8) }

  private static func jpx(_ extra: [UInt8], remark: String = "") -> [UInt8] {
    var code = jpxCode
    if !remark.isEmpty {
      let length = remark.utf8.count + 4
      let segment: [UInt8] =
        [0xFF, 0x64, UInt8(length >> 8), UInt8(length & 0xFF), 0, 1] + Array(remark.utf8)
      // After the size segment, which comes first.
      let size = 4 + (Int(code[4]) << 8 | Int(code[5]))
      code.insert(contentsOf: segment, at: size)
    }
    let header =
      box("ihdr", [0, 0, 0, 8, 0, 0, 0, 8, 0, 1, 7, 7, 0, 0]) + box("colr", [1, 0, 0, 0, 0, 0, 17])
    var file = box("jP  ", [0x0D, 0x0A, 0x87, 0x0A])
    file += box("ftyp", Array("jp2 \u{0}\u{0}\u{0}\u{0}jp2 ".utf8))
    file += box("jp2h", header)
    return file + extra + box("jp2c", code)
  }

  private static let jpxEntries =
    "/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/JPXDecode"
  private static let uuid: [UInt8] = Array(repeating: 7, count: 16)

  private static let two = "/Width 2/Height 1/BitsPerComponent 8"
  private static let telling: [UInt8] = [0, 255] + secretBytes

  static let surplus: [PlantedPDF] = [
    picture("after the last row of a picture", "FIL-117", telling, two + "/ColorSpace/DeviceGray"),
    picture(
      "after the last row of a packed picture", "FIL-117", Deflater().deflate(telling),
      two + "/ColorSpace[/CalGray<</WhitePoint[1 1 1]>>]/Filter/FlateDecode"),
    picture(
      "after the last row of a picture with prediction", "FIL-117", Deflater().deflate([0] + telling),
      two + "/ColorSpace/DeviceGray/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2>>"),
    picture(
      "after the last colour of a table", "FIL-117", [0, 1],
      two + "/ColorSpace[/Indexed/DeviceRGB 1(      \(secret))]"),
    PlantedPDF("after the last colour of a table that is a stream", "FIL-117", .pictures) { file in
      let table = file.add(HandmadePDF.stream([0, 255] + secretBytes))
      let entries = "/Type/XObject/Subtype/Image\(two)/ColorSpace[/Indexed/DeviceGray 1 \(table)]"
      file.resources = "/XObject<</X0 \(file.add(HandmadePDF.stream([0, 1], entries)))>>"
      file.objects[3] = HandmadePDF.stream("q 100 0 0 100 72 500 cm /X0 Do Q")
    },
    PlantedPDF("after the last sample of a function", "FIL-117", .pictures) { file in
      let function = file.add(
        HandmadePDF.stream(
          telling, "/FunctionType 0/Domain[0 1]/Range[0 1]/Size[2]/BitsPerSample 8"))
      file.resources =
        "/Shading<</S0<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 9 0]/Function \(function)>>>>"
      file.objects[3] = HandmadePDF.stream("q 100 100 50 50 re W n /S0 sh Q")
    },
  ]

  static let codings: [PlantedPDF] = [
    picture("metadata in JPEG 2000", "FIL-180", jpx(box("xml ", Array("<a>\(secret)</a>".utf8))), jpxEntries),
    picture("a box of its own in JPEG 2000", "FIL-180", jpx(box("uuid", uuid + secretBytes)), jpxEntries),
    picture("a remark in JPEG 2000", "FIL-180", jpx([], remark: secret), jpxEntries),
    picture("after the end of JPEG 2000", "FIL-180", jpx([]) + box("free", secretBytes), jpxEntries),
    picture(
      "a remark in JBIG2", "FIL-180", PictureCodes.jbig2(remark: secretBytes),
      "/Width 8/Height 8/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode"),
    picture(
      "after the end of a fax", "FIL-180", PictureCodes.fax + secretBytes,
      "/Width 8/Height 8/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode"
        + "/DecodeParms<</K -1/Columns 8/Rows 8>>"),
    picture(
      "where another picture is to be found", "FIL-104", [0x61],
      "/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/OPI<</1.3<</F(\(secret))>>>>"),
    picture(
      "own key of a picture", "FIL-105", [0x61],
      "/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Namn(\(secret))"),
    picture(
      "web identity of a picture", "FIL-105", [0x61],
      "/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/ID(\(secret))"),
    PlantedPDF("picture that no page shows", "FIL-163", .pictures) {
      let image = HandmadePDF.stream(secret, gray + "/Width 15/Height 1")
      $0.resources = "/XObject<</X0 \($0.add(image))>>"
    },
    PlantedPDF("form that no page shows", "FIL-163", .pictures) {
      let form = HandmadePDF.stream("(\(secret)) Tj", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]")
      $0.resources = "/XObject<</X0 \($0.add(form))>>"
    },
    PlantedPDF("pattern that no page shows", "FIL-163", .pictures) {
      let pattern = HandmadePDF.stream(
        "(\(secret)) Tj",
        "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>")
      $0.resources = "/Pattern<</P0 \($0.add(pattern))>>"
    },
    PlantedPDF("PostScript", "FIL-163", .pictures) {
      let code = HandmadePDF.stream("(\(secret)) show", "/Type/XObject/Subtype/PS")
      $0.resources = "/XObject<</X0 \($0.add(code))>>"
      $0.objects[3] = HandmadePDF.stream("BT /F0 12 Tf 72 720 Td (Text) Tj ET /X0 Do")
    },
    PlantedPDF("PostScript of a form", "FIL-163", .pictures) {
      let code = $0.add(HandmadePDF.stream("(\(secret)) show"))
      let form = HandmadePDF.stream(
        "0 1 0 rg 0 0 9 9 re f", "/Type/XObject/Subtype/Form/Subtype2/PS/PS \(code)/BBox[0 0 9 9]")
      $0.resources = "/XObject<</X0 \($0.add(form))>>"
      $0.objects[3] = HandmadePDF.stream("/X0 Do")
    },
  ]

  private static func profile(_ description: String, _ tag: String = "desc") -> [UInt8] {
    func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    var text = Array("text".utf8)
    text += big(0)
    text += Array(description.utf8)
    text += [UInt8](repeating: 0, count: 4 - text.count % 4)
    var file = [UInt8](repeating: 0, count: 128)
    file.replaceSubrange(0..<4, with: big(144 + text.count))
    file.replaceSubrange(36..<40, with: Array("acsp".utf8))
    file += big(1)
    file += Array(tag.utf8)
    file += big(144)
    file += big(text.count)
    return file + text
  }

  static let programs: [PlantedPDF] = [
    PlantedPDF("path in a font's program", "FIL-181", .fonts) {
      let program = $0.add(
        HandmadePDF.stream("%!PS-AdobeFont-1.0: F\n% C:\\Users\\\(secret)\\f.sfd\n", "/Length1 40"))
      let descriptor = $0.add(
        "<</Type/FontDescriptor/FontName/F/Flags 32/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1/Descent 0/CapHeight 1"
          + "/StemV 1/FontFile \(program)>>")
      $0.resources = "/ExtGState<<>>"
      let font = $0.add("<</Type/Font/Subtype/Type1/BaseFont/F/FontDescriptor \(descriptor)>>")
      let page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F0 5 0 R/F1 \(font)>>>>>>"
      $0.objects[2] = Array(page.utf8)
    },
    PlantedPDF("path in two-byte letters of a font", "FIL-181", .fonts) {
      let wide: [UInt8] = "/Users/\(secret)/f.ttf".utf8.flatMap { [0, $0] as [UInt8] }
      let program = $0.add(HandmadePDF.stream(Array("\u{1}name".utf8) + wide, "/Length1 40"))
      let descriptor = $0.add(
        "<</Type/FontDescriptor/FontName/F/Flags 32/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1/Descent 0/CapHeight 1"
          + "/StemV 1/FontFile2 \(program)>>")
      let font = $0.add("<</Type/Font/Subtype/TrueType/BaseFont/F/FontDescriptor \(descriptor)>>")
      let page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F0 5 0 R/F1 \(font)>>>>>>"
      $0.objects[2] = Array(page.utf8)
    },
    PlantedPDF("drawing that no code of a font leads to", "FIL-163", .fonts) {
      let seen = $0.add(HandmadePDF.stream("1000 0 0 0 750 750 d1 0 0 750 750 re f"))
      let hidden = $0.add(HandmadePDF.stream("1000 0 0 0 750 750 d1 BT (\(secret)) Tj ET"))
      $0.objects[4] = Array(
        ("<</Type/Font/Subtype/Type3/FontBBox[0 0 750 750]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97/LastChar 97"
          + "/Widths[1000]/Resources<<>>/CharProcs<</ruta \(seen)/dold \(hidden)>>/Encoding<</Differences[97/ruta]>>>>")
          .utf8)
      $0.objects[3] = HandmadePDF.stream("BT /F0 12 Tf 72 720 Td (aa) Tj ET")
    },
    PlantedPDF("own key of a font", "FIL-105", .fonts) {
      $0.objects[4] = Array("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Namn(\(secret))>>".utf8)
    },
    PlantedPDF("own key of a font's description", "FIL-105", .fonts) {
      let descriptor = $0.add("<</Type/FontDescriptor/FontName/Helvetica/Flags 32/XUID[1(\(secret))]>>")
      $0.objects[4] = Array(
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/FontDescriptor \(descriptor)>>"
          .utf8)
    },
    PlantedPDF("remark in a map of characters", "FIL-109", .fonts) {
      let map = $0.add(
        HandmadePDF.stream(
          """
          %!PS-Adobe-3.0 Resource-CMap
          % \(secret)
          /CIDInit /ProcSet findresource begin 12 dict begin begincmap
          1 begincodespacerange <00> <FF> endcodespacerange
          1 beginbfrange <20> <7E> <0020> endbfrange
          endcmap end end
          """))
      $0.objects[4] = Array(
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode \(map)>>".utf8)
    },
    PlantedPDF("remark in a function", "FIL-109", .fonts) {
      let function = $0.add(
        HandmadePDF.stream("{ % \(secret)\n pop 0 }", "/FunctionType 4/Domain[0 1]/Range[0 1]"))
      $0.resources = "/ColorSpace<</C0[/Separation/Namn/DeviceGray \(function)]>>"
      $0.objects[3] = HandmadePDF.stream("/C0 cs 1 scn 72 500 90 90 re f")
    },
    PlantedPDF("notes on a structure element", "FIL-104", .fonts) {
      let root = $0.objects.count + 2
      let element = $0.add(
        "<</Type/StructElem/S/P/P \(root) 0 R/K[]/A<</O/UserProperties/P[<</N(Namn)/V(\(secret))>>]>>>>")
      $0.catalog = "/StructTreeRoot \($0.add("<</Type/StructTreeRoot/K[\(element)]>>"))"
    },
    PlantedPDF("notes in a class of elements", "FIL-104", .fonts) {
      let root = $0.add(
        "<</Type/StructTreeRoot/ClassMap<</C<</O/UserProperties/P[<</N(Namn)/V(\(secret))>>]>>>>>>")
      $0.catalog = "/StructTreeRoot \(root)"
    },
  ]

  static let entries: [PlantedPDF] = [
    PlantedPDF("time of change of a form", "FIL-104", .entries) {
      let form = HandmadePDF.stream(
        "0 1 0 rg 0 0 9 9 re f", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/LastModified(\(secret))")
      $0.resources = "/XObject<</X0 \($0.add(form))>>"
      $0.objects[3] = HandmadePDF.stream("/X0 Do")
    },
    PlantedPDF("rights", "FIL-105", .entries) { $0.catalog = "/Perms<</Namn<</Ort<</A(\(secret))>>>>>>" },
    PlantedPDF("extensions", "FIL-105", .entries) {
      $0.catalog = "/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 3/URL(\(secret))>>>>"
    },
    PlantedPDF("requirements", "FIL-105", .entries) {
      $0.catalog = "/Requirements[<</S/EnableJavaScripts/RH<</S/JS/Script(\(secret))>>>>]"
    },
    PlantedPDF("parts of the document", "FIL-105", .entries) {
      $0.catalog = "/DPartRoot<</Type/DPartRoot/DPartRootNode<</DPM<</Namn(\(secret))>>>>>>"
    },
    PlantedPDF("place on a map", "FIL-105", .entries) {
      $0.page = "/VP[<</BBox[0 0 9 9]/Name(\(secret))/Measure<</Subtype/GEO/GPTS[59 18]>>>>]"
    },
    PlantedPDF("measure of an annotation", "FIL-104", .entries) {
      annotation("Line", "/F 4/L[100 100 200 120]/Measure<</R(\(secret))>>\(look(&$0))")(&$0)
    },
    PlantedPDF("what an output is for", "FIL-105", .entries) {
      $0.catalog =
        "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(Custom)/Namn(\(secret))>>]"
    },
    PlantedPDF("information on an output", "FIL-180", .entries) {
      $0.catalog =
        "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(Custom)/Info(\(secret))>>]"
    },
    PlantedPDF("text of a colour profile", "FIL-180", .entries) {
      let profile = $0.add(HandmadePDF.stream(profile(secret), "/N 1"))
      $0.resources = "/ColorSpace<</C0[/ICCBased \(profile)]>>"
    },
    PlantedPDF("own part of a colour profile", "FIL-180", .entries) {
      let profile = $0.add(HandmadePDF.stream(profile(secret, "namn"), "/N 1"))
      $0.resources = "/ColorSpace<</C0[/ICCBased \(profile)]>>"
    },
    PlantedPDF("wish of a reader", "FIL-105", .entries) {
      $0.catalog = "/ViewerPreferences<</Namn(\(secret))>>"
    },
    PlantedPDF("own key of resources", "FIL-105", .entries) { $0.resources = "/Namn(\(secret))" },
    PlantedPDF("own key of a state", "FIL-105", .entries) {
      $0.resources = "/ExtGState<</G0<</Type/ExtGState/ca 1/Namn(\(secret))>>>>"
    },
    PlantedPDF(
      "own key of a bookmark", "FIL-105", .thumbnails, bookmark("/Dest[3 0 R/Fit]/Namn(\(secret))")),
    PlantedPDF("bead of an article", "FIL-105", .entries) {
      let thread = $0.add("<</Type/Thread/I<</Author(\(secret))>>>>")
      $0.page = "/B[\($0.add("<</T \(thread)/R[0 0 9 9]>>"))]"
    },
    PlantedPDF("certificates of a signature", "FIL-171", .signatures) {
      let certificate = $0.add(HandmadePDF.stream(secret))
      $0.catalog = "/DSS<</Certs[\(certificate)]/VRI<</A<</Cert[\(certificate)]/TU(\(secret))>>>>>>"
    },
  ]
}
