/// Reads fonts, each once. Used within one call.
final class FontReader {
  private let file: QPDFFile
  private let findings: PDFFindings
  /// By object number.
  private var known: [Int: PaperFont] = [:]

  init(_ file: QPDFFile, _ findings: PDFFindings) {
    self.file = file
    self.findings = findings
  }

  /// - Parameter value: an entry among the fonts of a page's resources. Nil where it is no font.
  func font(_ value: PDFValue) -> PaperFont? {
    guard let number = value.reference else { return read(value) }
    if let font = known[number] { return font }
    let font = read(file.object(number))
    known[number] = font
    return font
  }

  private func read(_ value: PDFValue) -> PaperFont? {
    guard let dictionary = value.dictionary, let kind = dictionary["Subtype"].name else { return nil }
    let isComposite = kind == "Type0"
    // Codes of another composite font may be of any length.
    guard !isComposite || dictionary["Encoding"].name == "Identity-H" else { return nil }
    let width = isComposite ? 2 : 1
    guard let number = dictionary["ToUnicode"].reference, let bytes = file.stream(number) else {
      return PaperFont(width: width, map: nil)
    }
    let map = CharacterMap(bytes, width: width)
    if map == nil { findings.add(.unicodeMap, .object(number)) }
    guard file.spend(map?.size ?? 0) else { return nil }
    return PaperFont(width: width, map: map)
  }
}
