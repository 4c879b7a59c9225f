/// What of a font is needed to read text set in it (ISO 32000-1, 9.5 to 9.10).
struct PDFFont {
  struct Glyph {
    /// Nil where the font does not say.
    let text: String?
    /// What is drawn, where the font itself says that it is other than the text.
    let drawn: String?
    /// In thousandths of the size.
    let width: Double
    /// The one-byte code 32, to which spacing between words applies.
    let isSpace: Bool
  }

  private let map: PDFCharacterMap?
  /// By code, for simple fonts.
  private let encoding: [String?]
  private let widths: PDFCodeTable<Double>
  private let usualWidth: Double
  /// Bytes in a code.
  private let codeWidth: Int
  private let isUnicode: Bool
  /// Codes whose letter is drawn otherwise than the map says.
  private let drawn: [Int: String]
  /// Whether nothing but the map says what is drawn.
  var isUnproven: Bool { map?.isEmpty == false && !isNamed }
  private let isNamed: Bool
  /// Whether it is drawn in the file itself (9.6.5).
  let isDrawing: Bool
  /// How tall text of size 1 is.
  let height: Double

  init(_ dictionary: PDFDictionary, _ graph: PDFGraph, _ work: UploadWork) throws(UploadRefusal) {
    let kind = graph.name(dictionary["Subtype"])
    map = try graph.content(dictionary["ToUnicode"], work).map(PDFCharacterMap.init)
    if kind == "Type0" {
      let name = graph.name(dictionary["Encoding"]) ?? ""
      let own = try graph.content(dictionary["Encoding"], work).map(PDFCharacterMap.init)
      isUnicode = name.contains("UCS2") || name.contains("UTF16")
      codeWidth = own?.width ?? 2
      encoding = []
      let descendant = graph.dictionary(graph.array(dictionary["DescendantFonts"])?.first ?? .null)
      widths = Self.compositeWidths(graph.array(descendant?["W"] ?? .null) ?? [], graph)
      usualWidth = descendant.flatMap { graph.number($0["DW"]) } ?? 1000
      height = 1
      isDrawing = false
      isNamed = false
      drawn = [:]
    } else {
      isUnicode = false
      codeWidth = 1
      encoding = Self.encoding(of: dictionary, graph)
      let scale = kind == "Type3" ? abs(Self.matrix(dictionary, graph).a) * 1000 : 1
      widths = Self.simpleWidths(dictionary, scale, graph)
      let descriptor = graph.dictionary(dictionary["FontDescriptor"])
      usualWidth = (descriptor.flatMap { graph.number($0["MissingWidth"]) } ?? 500) * scale
      height = kind == "Type3" ? Self.height(dictionary, graph) : 1
      isDrawing = kind == "Type3"
      // Letters of a symbolic TrueType font go by the font's own numbers.
      isNamed = !isDrawing && (kind != "TrueType" || !Self.isSymbolic(dictionary, graph))
      drawn = isNamed ? Self.drawn(map, encoding) : [:]
    }
  }

  func glyphs(_ codes: [UInt8]) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(codes.count / max(codeWidth, 1) + 1)
    var index = 0
    while index < codes.count {
      let end = min(index + max(codeWidth, 1), codes.count)
      let code = PDFCharacterMap.number(codes[index..<end])
      index = end
      glyphs.append(
        Glyph(
          text: text(of: code), drawn: drawn.isEmpty ? nil : drawn[code], width: widths[code] ?? usualWidth,
          isSpace: codeWidth == 1 && code == 32))
    }
    return glyphs
  }

  private func text(of code: Int) -> String? {
    if let text = map?[code] { return text }
    if isUnicode { return Unicode.Scalar(UInt32(code)).map { String(Character($0)) } }
    return encoding.indices.contains(code) ? encoding[code] : nil
  }

  private static func drawn(_ map: PDFCharacterMap?, _ encoding: [String?]) -> [Int: String] {
    guard let map else { return [:] }
    var drawn: [Int: String] = [:]
    for (code, letter) in encoding.enumerated() {
      guard let letter, let said = map[code], said != letter, PDFDisguise.differ(said, letter) else {
        continue
      }
      drawn[code] = letter
    }
    return drawn
  }

  // MARK: Encodings of simple fonts (9.6.6)

  private static func encoding(of dictionary: PDFDictionary, _ graph: PDFGraph) -> [String?] {
    let value = graph.resolve(dictionary["Encoding"])
    let base = value.name ?? value.dictionary.flatMap { graph.name($0["BaseEncoding"]) }
    var encoding =
      switch base {
      case "WinAnsiEncoding": PDFGlyphs.winAnsi
      case "MacRomanEncoding": PDFGlyphs.macRoman
      default: isSymbolic(dictionary, graph) ? [String?](repeating: nil, count: 256) : PDFGlyphs.standard
      }
    var code = 0
    for item in value.dictionary.flatMap({ graph.array($0["Differences"]) }) ?? [] {
      if let start = graph.resolve(item).integer {
        code = start
      } else if let name = graph.name(item) {
        if encoding.indices.contains(code) { encoding[code] = PDFGlyphs.text(of: name) }
        code += 1
      }
    }
    return encoding
  }

  private static func isSymbolic(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> Bool {
    let name = graph.name(dictionary["BaseFont"]) ?? ""
    if ["Symbol", "ZapfDingbats"].contains(name) || graph.name(dictionary["Subtype"]) == "Type3" {
      return true
    }
    let flags = graph.dictionary(dictionary["FontDescriptor"]).flatMap { graph.resolve($0["Flags"]).integer }
    return (flags ?? 0) & 4 != 0
  }

  // MARK: Widths (9.2.4 and 9.7.4.3)

  private static func simpleWidths(
    _ dictionary: PDFDictionary, _ scale: Double, _ graph: PDFGraph
  ) -> PDFCodeTable<Double> {
    let first = graph.resolve(dictionary["FirstChar"]).integer ?? 0
    var widths = PDFCodeTable<Double>()
    for (offset, width) in (graph.array(dictionary["Widths"]) ?? []).prefix(256).enumerated() {
      if 0...255 ~= first { widths[first + offset] = graph.number(width).map { $0 * scale } }
    }
    return widths
  }

  private static func compositeWidths(_ items: [PDFObject], _ graph: PDFGraph) -> PDFCodeTable<Double> {
    var widths = PDFCodeTable<Double>()
    var index = 0
    while index + 1 < items.count, let first = graph.resolve(items[index]).integer, 0...0xFFFF ~= first {
      if let list = graph.array(items[index + 1]) {
        for (offset, width) in list.prefix(0x10000).enumerated() {
          widths[first + offset] = graph.number(width)
        }
        index += 2
      } else if let last = graph.resolve(items[index + 1]).integer, index + 2 < items.count, last <= 0xFFFF,
        first <= last
      {
        let width = graph.number(items[index + 2])
        for code in first...last { widths[code] = width }
        index += 3
      } else {
        break
      }
    }
    return widths
  }

  // MARK: Type 3 (9.6.5)

  private static func matrix(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> PDFMatrix {
    PDFMatrix((graph.array(dictionary["FontMatrix"]) ?? []).compactMap(graph.number)) ?? PDFMatrix()
  }

  private static func height(_ dictionary: PDFDictionary, _ graph: PDFGraph) -> Double {
    let edges = (graph.array(dictionary["FontBBox"]) ?? []).compactMap(graph.number)
    guard edges.count == 4, edges[1] != edges[3] else { return 1 }
    return abs(edges[3] - edges[1]) * matrix(dictionary, graph).heightScale
  }
}
