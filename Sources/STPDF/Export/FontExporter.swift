internal import STText

/// Writes one face as a composite font (ISO 32000-1, 9.7): codes of two bytes, the program embedded, a map to glyphs and
/// a map to Unicode.
enum FontExporter {
  static func write(
    _ font: EmbeddedFont, _ program: PreparedStream, as reference: PDFReference, to file: inout PDFFileWriter
  ) {
    let descendant = file.reserve()
    let descriptor = file.reserve()
    let programReference = file.reserve()
    let glyphMap = font.glyphMap == nil ? nil : file.reserve()
    let toUnicode = file.reserve()
    file.object(reference) { out in
      out.dictionary { type0 in
        type0.key("Type")
        type0.name("Font")
        type0.key("Subtype")
        type0.name("Type0")
        type0.key("BaseFont")
        type0.name(escaping: font.name)
        type0.key("Encoding")
        type0.name("Identity-H")
        type0.key("DescendantFonts")
        type0.references([descendant])
        type0.key("ToUnicode")
        type0.reference(toUnicode)
      }
    }
    file.object(descendant) { $0.dictionary { cid(font, descriptor, glyphMap, &$0) } }
    file.object(descriptor) { $0.dictionary { describe(font, programReference, &$0) } }
    file.stream(programReference, .prepared(program)) { out in
      out.key("Length1")
      out.integer(program.content.count)
    }
    if let glyphMap, let map = font.glyphMap { file.stream(glyphMap, .prepared(map)) }
    file.stream(toUnicode, .prepared(font.toUnicode))
  }

  /// 9.7.4.
  private static func cid(
    _ font: EmbeddedFont, _ descriptor: PDFReference, _ glyphMap: PDFReference?, _ out: inout PDFBuffer
  ) {
    out.key("Type")
    out.name("Font")
    out.key("Subtype")
    out.name("CIDFontType2")
    out.key("BaseFont")
    out.name(escaping: font.name)
    out.key("CIDSystemInfo")
    out.dictionary { info in
      info.key("Registry")
      info.text("Adobe")
      info.key("Ordering")
      info.text("Identity")
      info.key("Supplement")
      info.integer(0)
    }
    out.key("FontDescriptor")
    out.reference(descriptor)
    out.key("CIDToGIDMap")
    if let glyphMap { out.reference(glyphMap) } else { out.name("Identity") }
    out.key("W")
    out.array { widths in
      widths.integer(1)
      widths.array { row in
        for advance in font.advances.dropFirst() {
          row.thousandths(scaled(advance * 1000, font.face.metrics.unitsPerEm))
        }
      }
    }
  }

  /// 9.8.
  private static func describe(
    _ font: EmbeddedFont, _ program: PDFReference, _ out: inout PDFBuffer
  ) {
    let metrics = font.face.metrics
    func entry(_ key: StaticString, _ fontUnits: Int) {
      out.key(key)
      out.integer(scaled(fontUnits, metrics.unitsPerEm))
    }
    out.key("Type")
    out.name("FontDescriptor")
    out.key("FontName")
    out.name(escaping: font.name)
    out.key("Flags")
    out.integer(flags(of: metrics))
    out.key("FontBBox")
    out.array { box in
      for edge in metrics.boundingBox { box.integer(scaled(edge, metrics.unitsPerEm)) }
    }
    out.key("ItalicAngle")
    out.thousandths(metrics.italicAngle)
    entry("Ascent", metrics.ascender)
    entry("Descent", metrics.descender)
    entry("CapHeight", metrics.capHeight)
    out.key("StemV")
    out.integer(stemWidth(ofWeight: metrics.weight))
    out.key("FontFile2")
    out.reference(program)
  }

  /// Table 123. A subset of a font for many scripts is not confined to the standard Latin characters: symbolic.
  private static func flags(of metrics: FontMetrics) -> Int {
    4 + (metrics.isFixedPitch ? 1 : 0) + (metrics.italicAngle != 0 ? 64 : 0)
  }

  /// TrueType does not say how wide its stems are. Readers ask only when they replace a font that is not embedded, so a
  /// curve through the usual values of a text face will do: 86 for weight 400 and 165 for 700.
  private static func stemWidth(ofWeight weight: Int) -> Int { 50 + weight * weight / 4_250 }

  /// Font units in thousandths of the em, rounded to the nearest.
  private static func scaled(_ fontUnits: Int, _ unitsPerEm: Int) -> Int {
    let (value, half) = (fontUnits * 1000, unitsPerEm / 2)
    return (value < 0 ? value - half : value + half) / max(unitsPerEm, 1)
  }
}
