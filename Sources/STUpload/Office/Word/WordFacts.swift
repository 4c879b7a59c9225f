/// What one part of a document must know of the others.
struct WordFacts: Sendable {
  /// Styles whose text is hidden (17.3.2.41), their own or by the style that they are based on.
  private(set) var hiddenStyles: Set<String> = []
  /// Notes that the text refers to, by id.
  private(set) var footnotes: Set<String> = []
  private(set) var endnotes: Set<String> = []
  /// All words of field codes and links, which may be the names of bookmarks.
  private(set) var anchors: Set<String> = []

  init() {}

  init(_ package: OfficePackage, _ limits: UploadLimits) throws(UploadRefusal) {
    guard let main = try package.mainPart(limits) else { return }
    if let styles = try package.tree("styles", of: main, limits) { readStyles(styles) }
    for relationship in try package.relationships(of: main, limits) where relationship.kind == "hyperlink" {
      if let mark = relationship.target.split(separator: "#").last { anchors.insert(String(mark)) }
    }
    for name in package.names where name == main || Self.hasAnchors(package.contentType(of: name)) {
      guard let bytes = package[name] else { continue }
      readReferences(try MarkupReader.read(bytes, part: name, limits).root, isMain: name == main)
    }
  }

  private static func hasAnchors(_ contentType: String) -> Bool {
    ["header+xml", "footer+xml", "footnotes+xml", "endnotes+xml"].contains {
      contentType.hasSuffix("wordprocessingml." + $0)
    }
  }

  private mutating func readReferences(_ element: MarkupElement, isMain: Bool) {
    switch element.name {
    case "w:del", "w:moveFrom": return
    case "w:footnoteReference": if isMain, let id = element["w:id"] { footnotes.insert(id) }
    case "w:endnoteReference": if isMain, let id = element["w:id"] { endnotes.insert(id) }
    case "w:instrText": addAnchors(element.text)
    default: break
    }
    addAnchors(element["w:instr"] ?? "")
    if let anchor = element["w:anchor"] { anchors.insert(anchor) }
    if let anchor = element["w:docLocation"] { anchors.insert(anchor) }
    for child in element.elements { readReferences(child, isMain: isMain) }
  }

  private mutating func addAnchors(_ instruction: String) {
    let isBreak: (Character) -> Bool = { $0.isWhitespace || $0 == "\"" }
    for word in instruction.split(whereSeparator: isBreak) { anchors.insert(String(word)) }
  }

  private mutating func readStyles(_ root: MarkupElement) {
    var own: [String: Bool] = [:]
    var bases: [String: String] = [:]
    for style in root.elements where style.name == "w:style" {
      guard let id = style["w:styleId"] else { continue }
      bases[id] = style.first("w:basedOn")?["w:val"]
      own[id] = MarkupFlag.isOn(style.first("w:rPr")?.first("w:vanish"), value: "w:val")
    }
    for style in root.elements where style.name == "w:style" {
      guard let id = style["w:styleId"] else { continue }
      var current: String? = id
      // A chain of styles may run in a circle; Word follows eleven.
      for _ in 0..<16 {
        guard let step = current else { break }
        if let isHidden = own[step] {
          if isHidden { hiddenStyles.insert(id) }
          break
        }
        current = bases[step]
      }
    }
  }
}
