/// What is particular to word processing (ISO/IEC 29500-1, 17).
struct WordDialect: OfficeDialect {
  private var facts = WordFacts()

  mutating func prepare(_ package: OfficePackage, _ limits: UploadLimits) throws(UploadRefusal) {
    facts = try WordFacts(package, limits)
  }

  func texts(of root: MarkupElement, part: String) -> [Inspection.Text] {
    switch root.name {
    case "w:document", "w:hdr", "w:ftr", "w:footnotes", "w:endnotes":
      var reader = WordText(part, facts)
      reader.read(root)
      return reader.texts
    default: return DrawingText.read(root, part: part)
    }
  }

  mutating func before(
    _ root: inout MarkupElement, part: String, _ relationships: [OfficeRelationship],
    _ tally: inout FindingTally
  ) throws(UploadRefusal) {
    guard root.name.hasPrefix("w:") else { return }
    WordChanges.accept(&root, &tally)
    if root.name == "w:footnotes" || root.name == "w:endnotes" { dropUnusedNotes(&root, &tally) }
  }

  mutating func after(_ root: inout MarkupElement, part: String, _ tally: inout FindingTally)
    throws(UploadRefusal)
  {
    guard root.name.hasPrefix("w:") else { return }
    WordFields.flatten(&root, &tally)
    WordHiding(facts).apply(&root, &tally)
    WordBookmarks.drop(&root, facts.anchors, &tally)
    WordShape.repair(&root)
  }

  func plain(_ contentType: String) -> String {
    let isMain = contentType.lowercased().hasSuffix("main+xml")
    return isMain
      ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" : contentType
  }

  /// Notes that no reference in the text leads to. The lines that part notes from text have a type and stay.
  private func dropUnusedNotes(_ root: inout MarkupElement, _ tally: inout FindingTally) {
    let used = root.name == "w:footnotes" ? facts.footnotes : facts.endnotes
    root.children.removeAll { node in
      guard let note = node.element, let id = note["w:id"], note["w:type"] == nil, !used.contains(id) else {
        return false
      }
      tally.add(.unusedNote, hidden: note.text)
      return true
    }
  }
}
