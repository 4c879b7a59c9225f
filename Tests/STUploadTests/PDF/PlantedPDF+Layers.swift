/// Layers that are off (ISO 32000-1, 8.11), in every way in which content belongs to one.
extension PlantedPDF {
  private static let text = "BT /F0 12 Tf 72 640 Td (\(secret)) Tj ET"
  private static let seen = "BT /F0 12 Tf 72 720 Td (Synlig text) Tj ET"

  /// - Parameter configuration: entries of the default configuration; `LAYER` stands for the layer.
  private static func layer(
    _ name: String, _ rule: String = "FIL-160", content: String, configuration: String = "/OFF[LAYER]",
    plant: @escaping @Sendable (inout HandmadePDF, String) -> Void = { _, _ in }
  ) -> PlantedPDF {
    PlantedPDF(name, rule, .layers) { file in
      let layer = file.add("<</Type/OCG/Name(\(secret))>>")
      let entries = configuration.replacing("LAYER", with: layer)
      file.catalog = "/OCProperties<</OCGs[\(layer)]/D<<\(entries)>>>>"
      file.resources = "/Properties<</L \(layer)>>"
      file.objects[3] = HandmadePDF.stream(content)
      plant(&file, layer)
    }
  }

  static let layers: [PlantedPDF] = [
    layer("text in a layer", "FIL-196", content: "\(seen) /OC /L BDC \(text) EMC"),
    layer(
      "layers off but for some", content: "\(seen) /OC /L BDC \(text) EMC", configuration: "/BaseState/OFF"),
    layer("marks within a layer", content: "\(seen) /OC /L BDC /P <</MCID 0>> BDC \(text) EMC EMC \(seen)"),
    layer(
      "colours and places set within a layer",
      content:
        "/OC /L BDC 1 0 0 rg 1 0 0 1 30 -30 cm 60 600 100 50 re f \(text) EMC 80 650 40 40 re f \(seen)"),
    layer(
      "a clip set within a layer",
      content: "/OC /L BDC 60 700 90 40 re W f \(text) EMC \(seen)"),
    layer(
      "lines of text within a layer",
      content:
        "\(seen) /OC /L BDC BT /F0 12 Tf 14 TL 72 600 Td (\(secret)) ' 1 2 (\(secret)) \" ET EMC BT 72 580 Td (rad) Tj ET"
    ),
    layer(
      "a drawing within a layer",
      content:
        "\(seen) /OC /L BDC /Pattern cs 10 10 m 90 90 l 20 70 l h B BI /W 15 /H 1 /BPC 8 /CS /G ID \(secret) EI EMC"
    ),
    layer("a form that belongs to a layer", content: "\(seen) /X0 Do") { file, layer in
      let form = HandmadePDF.stream(
        text, "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/OC \(layer)/Resources<</Font<</F0 5 0 R>>>>")
      file.resources = "/XObject<</X0 \(file.add(form))>>"
    },
    layer("a form that a layer paints", content: "\(seen) /OC /L BDC /X0 Do EMC") { file, _ in
      let form = HandmadePDF.stream(
        text, "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F0 5 0 R>>>>")
      file.resources += "/XObject<</X0 \(file.add(form))>>"
    },
    layer("a picture that belongs to a layer", content: "\(seen) q 90 0 0 90 72 500 cm /X0 Do Q") {
      file, layer in
      let image =
        "/Type/XObject/Subtype/Image/Width 15/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/OC \(layer)"
      file.resources = "/XObject<</X0 \(file.add(HandmadePDF.stream(secret, image)))>>"
    },
    layer("an annotation that belongs to a layer", content: seen) { file, layer in
      let form = HandmadePDF.stream(
        "BT /F0 9 Tf 2 2 Td (\(secret)) Tj ET",
        "/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F0 5 0 R>>>>")
      let look = file.add(form)
      let mark = file.add(
        "<</Type/Annot/Subtype/Stamp/F 4/Rect[100 100 200 120]/OC \(layer)/AP<</N \(look)>>>>")
      file.page = "/Annots[\(mark)]"
    },
    layer("a layer by a condition", content: "\(seen) /OC /M BDC \(text) EMC") { file, layer in
      let condition = file.add("<</Type/OCMD/OCGs[\(layer)]/P/AnyOn>>")
      file.resources = "/Properties<</M \(condition)>>"
    },
    layer("a layer in a form", content: "/X0 Do") { file, layer in
      let form = HandmadePDF.stream(
        "\(seen) /OC /L BDC \(text) EMC",
        "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F0 5 0 R>>/Properties<</L \(layer)>>>>"
      )
      file.resources = "/XObject<</X0 \(file.add(form))>>"
    },
    layer(
      "another configuration of layers", "FIL-161", content: "/OC /L BDC \(seen) EMC",
      configuration: "/Order[LAYER]"
    ) { file, layer in
      file.objects[5] = Array("<</Type/OCG/Name(Lager)>>".utf8)
      file.catalog =
        "/OCProperties<</OCGs[\(layer)]/D<</Order[\(layer)]>>/Configs[<</Name(\(secret))/ON[\(layer)]>>]>>"
    },
  ]
}
