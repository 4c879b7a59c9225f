import STDeflate

/// The document as such: what it says of itself, what it once was, and its shell.
extension PlantedPDF {
  static var octal: String { "(\\110emligheten\\064\\067\\061\\061)" }

  static var marked: String {
    let digits = Array((secret).utf8).map { byte in String(Int(byte) + 0x100, radix: 16).suffix(2) }
    return "<EFBBBF" + digits.joined() + ">"
  }

  private static func hung(
    _ entries: @escaping (String, inout HandmadePDF) -> Void
  ) -> (inout HandmadePDF) -> Void {
    { file in
      let packet = file.add(packet("<dc:creator>\(secret)</dc:creator>"))
      entries(packet, &file)
    }
  }

  static let information: [PlantedPDF] = [
    PlantedPDF("author in octal codes", "FIL-100", .information) {
      $0.trailer = "/Info \($0.add("<</Author\(octal)>>"))"
    },
    PlantedPDF("author in UTF-8", "FIL-100", .information) {
      $0.trailer = "/Info \($0.add("<</Author\(marked)>>"))"
    },
    PlantedPDF("subject and keywords", "FIL-100", .information) {
      $0.trailer = "/Info<</Subject(\(secret))/Keywords(\(secret))/Company(\(secret))>>"
    },
    PlantedPDF("name of a file in Info", "FIL-100", .information) {
      $0.trailer = "/Info<</SourceModified(D:2024)/Fil#20namn(C:\\\\Users\\\\\(secret)\\\\a.docx)>>"
    },
    PlantedPDF(
      "metadata of a picture", "FIL-102", .metadata,
      hung { packet, file in
        let image = "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
        file.resources = "/XObject<</X0 \(file.add(HandmadePDF.stream("a", image + "/Metadata \(packet)")))>>"
        file.objects[3] = HandmadePDF.stream("q 100 0 0 100 72 500 cm /X0 Do Q")
      }),
    PlantedPDF(
      "metadata of a form", "FIL-102", .metadata,
      hung { packet, file in
        let form = HandmadePDF.stream(
          "0 1 0 rg 0 0 9 9 re f", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Metadata \(packet)")
        file.resources = "/XObject<</X0 \(file.add(form))>>"
        file.objects[3] = HandmadePDF.stream("/X0 Do")
      }),
    PlantedPDF(
      "metadata of a layer", "FIL-102", .metadata,
      hung { packet, file in
        let layer = file.add("<</Type/OCG/Name(L)/Metadata \(packet)>>")
        file.catalog = "/OCProperties<</OCGs[\(layer)]/D<</Order[\(layer)]>>>>"
      }),
    PlantedPDF(
      "metadata of a structure element", "FIL-102", .metadata,
      hung { packet, file in
        let root = file.objects.count + 2
        let element = file.add("<</Type/StructElem/S/P/P \(root) 0 R/K[]/Metadata \(packet)>>")
        file.catalog = "/StructTreeRoot \(file.add("<</Type/StructTreeRoot/K[\(element)]>>"))"
      }),
    PlantedPDF(
      "metadata of a colour space", "FIL-102", .metadata,
      hung { packet, file in
        let profile = file.add(
          HandmadePDF.stream("profil", "/N 1/Alternate/DeviceGray/Metadata \(packet)"))
        file.resources = "/ColorSpace<</C0[/ICCBased \(profile)]>>"
      }),
    PlantedPDF(
      "metadata of a bookmark", "FIL-102", .metadata,
      hung { packet, file in
        bookmark("/Dest[3 0 R/Fit]/Metadata \(packet)")(&file)
      }),
    PlantedPDF("history in the metadata", "FIL-102", .metadata) {
      $0.catalog =
        "/Metadata \($0.add(packet("<xmpMM:History><rdf:Seq><rdf:li stEvt:changed=\"\(secret)\"/></rdf:Seq></xmpMM:History>")))"
    },
    PlantedPDF("thumbnail in the metadata", "FIL-102", .metadata) {
      $0.catalog =
        "/Metadata \($0.add(packet("<xmp:Thumbnails><rdf:Alt><xmpGImg:image>\(secret)</xmpGImg:image></rdf:Alt></xmp:Thumbnails>")))"
    },
    PlantedPDF("identity that is a text", "FIL-105", .trailer) { $0.trailer = "/ID[(\(secret))(\(secret))]" },
    PlantedPDF("checksum of the trailer", "FIL-105", .trailer) { $0.trailer = "/DocChecksum/\(secret)" },
    PlantedPDF("tables within tables", "FIL-112", .trailer, bytes: hybrid),
  ]

  /// A file with a table for old readers and a stream for new ones (ISO 32000-1, 7.5.8.4), which knows one object more.
  private static var hybrid: [UInt8] {
    var file = HandmadePDF()
    let inner = "8 0 <</Titel(\(secret))>>"
    _ = file.add(HandmadePDF.stream(inner, "/Type/ObjStm/N 1/First 4"))
    let plain = file.bytes
    let table = plain.count
    let rows = [0, 0, 0, 0xFF, 0xFF] + [2, 0, 6, 0, 0]
    let stream = HandmadePDF.stream(
      rows.map { UInt8($0) }, "/Type/XRef/W[1 2 2]/Index[0 1 8 1]/Size 9/Root 1 0 R")
    let start = HandmadePDF.startOfTable(in: plain)
    let tail =
      "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 9/Root 1 0 R/Prev \(start)/XRefStm \(table)>>\n"
    let object = Array("7 0 obj\n".utf8) + stream + Array("\nendobj\n".utf8)
    let end = table + object.count
    return plain + object + Array((tail + "startxref\n\(end)\n%%EOF\n").utf8)
  }

  static let shell: [PlantedPDF] = [
    PlantedPDF("a chain of versions", "FIL-110", .revisions, bytes: chain),
    PlantedPDF("replaced properties", "FIL-110", .revisions, bytes: replacedProperties),
    PlantedPDF("object in a stream of objects", "FIL-112", .unreached) {
      _ = $0.add(HandmadePDF.stream("9 0 <</Titel(\(secret))>>", "/Type/ObjStm/N 1/First 4"))
    },
    PlantedPDF("object in a packed stream of objects", "FIL-112", .unreached) {
      let content = Deflater().deflate(Array("9 0 <</Titel(\(secret))>>".utf8))
      _ = $0.add(HandmadePDF.stream(content, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode"))
    },
    PlantedPDF("object under the number of another", "FIL-112", .unreached) {
      let tree = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
      $0.objects[1] = Array("\(tree)\nendobj\n4 0 obj\n<</Titel(\(secret))>>".utf8)
    },
    PlantedPDF("packed object that nothing reaches", "FIL-112", .unreached) {
      let content = Deflater().deflate(Array("BT (\(secret)) Tj ET".utf8))
      _ = $0.add(HandmadePDF.stream(content, "/Filter/FlateDecode"))
    },
    PlantedPDF(
      "another kind of file before", "FIL-114", .shell,
      bytes: Array("<html><!-- \(secret) --></html>\n".utf8) + HandmadePDF().bytes),
    PlantedPDF(
      "another document after", "FIL-115", .shell, bytes: HandmadePDF().bytes + Array("\(secret)\n%PDF-".utf8)
    ),
    PlantedPDF("after the length of a stream", "FIL-116", .shell) {
      let content = "BT /F0 12 Tf 72 720 Td (Text) Tj ET"
      $0.objects[3] = Array(
        "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream\n\(secret)".utf8)
    },
    PlantedPDF(
      "remark in the table", "FIL-116", .shell,
      bytes: replace("trailer\n", by: "% \(secret)\ntrailer\n", in: HandmadePDF().bytes)),
    PlantedPDF("remark in what a page paints", "FIL-109", .shell) {
      $0.objects[3] = HandmadePDF.stream("% \(secret)\nBT /F0 12 Tf 72 720 Td (50 % av) Tj ET")
    },
    PlantedPDF("remark within an array of text", "FIL-109", .shell) {
      $0.objects[3] = HandmadePDF.stream("BT /F0 12 Tf 72 720 Td [(Te) % \(secret)\n -20 (xt)] TJ ET")
    },
    PlantedPDF("remark in a form", "FIL-109", .shell) {
      let form = HandmadePDF.stream(
        "0 1 0 rg % \(secret)\n0 0 9 9 re f", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]")
      $0.resources = "/XObject<</X0 \($0.add(form))>>"
      $0.objects[3] = HandmadePDF.stream("/X0 Do")
    },
    PlantedPDF("remark in a page of several streams", "FIL-109", .shell) {
      let first = $0.add(HandmadePDF.stream("BT /F0 12 Tf 72 720 Td"))
      let second = $0.add(HandmadePDF.stream("% \(secret)\n(Text) Tj ET"))
      let page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[\(first) \(second)]/Resources<</Font<</F0 5 0 R>>>>>>"
      $0.objects[2] = Array(page.utf8)
    },
    PlantedPDF("own key of a mark", "FIL-105", .shell) {
      $0.objects[3] = HandmadePDF.stream(
        "/Span <</Lang(sv)/Namn(\(secret))>> BDC BT /F0 12 Tf 72 720 Td (Text) Tj ET EMC")
    },
    PlantedPDF("marked point", "FIL-105", .shell) {
      $0.objects[3] = HandmadePDF.stream("/Punkt <</Namn(\(secret))>> DP BT /F0 12 Tf 72 720 Td (Text) Tj ET")
    },
    PlantedPDF("own key of a picture in the content", "FIL-105", .shell) {
      $0.objects[3] = HandmadePDF.stream(
        "q 50 0 0 50 72 500 cm BI /W 1 /H 1 /BPC 8 /CS /G /Namn (\(secret)) ID a EI Q")
    },
    PlantedPDF("after the end of a picture in the content", "FIL-117", .shell) {
      $0.objects[3] = HandmadePDF.stream(
        "q 50 0 0 50 72 500 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a\(secret) EI Q")
    },
  ]

  private static var chain: [UInt8] {
    var file = HandmadePDF(text: "Forsta").bytes
    for text in ["Andra", secret, "Fjarde", "Femte"] {
      file = HandmadePDF.updated(
        file, [4: HandmadePDF.stream("BT /F0 12 Tf 72 720 Td (\(text)) Tj ET")], size: 6)
    }
    return file
  }

  private static var replacedProperties: [UInt8] {
    var file = HandmadePDF()
    let information = file.add("<</Author(\(secret))>>")
    file.trailer = "/Info \(information)"
    return HandmadePDF.updated(file.bytes, [6: Array("<<>>".utf8)], size: 7, trailer: "/Info 6 0 R")
  }

  private static func replace(_ text: String, by other: String, in bytes: [UInt8]) -> [UInt8] {
    guard let range = bytes.firstRange(of: Array(text.utf8)) else { return bytes }
    return Array(bytes[..<range.lowerBound]) + Array(other.utf8) + bytes[range.upperBound...]
  }
}
