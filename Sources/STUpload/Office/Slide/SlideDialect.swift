/// What is particular to presentations (ISO/IEC 29500-1, 19).
struct SlideDialect: OfficeDialect {
  /// Slides that are not shown, by the name of their part.
  private var hiddenSlides: Set<String> = []
  /// Layouts and masters that a shown slide uses.
  private var used: Set<String> = []
  private var size = SlideSize()

  mutating func prepare(_ package: OfficePackage, _ limits: UploadLimits) throws(UploadRefusal) {
    guard let main = try package.mainPart(limits) else { return }
    if let bytes = package[main] {
      size = SlideSize(try MarkupReader.read(bytes, part: main, limits).root)
    }
    for relationship in try package.relationships(of: main, limits) where relationship.kind == "slide" {
      guard let name = relationship.part(from: main), let bytes = package[name] else { continue }
      let slide = try MarkupReader.read(bytes, part: name, limits).root
      if ["0", "false"].contains(slide["show"] ?? "1") {
        hiddenSlides.insert(name)
      } else if let layout = try Self.target("slideLayout", of: name, package, limits) {
        used.insert(layout)
        if let master = try Self.target("slideMaster", of: layout, package, limits) { used.insert(master) }
      }
    }
  }

  private static func target(
    _ kind: String, of part: String, _ package: OfficePackage, _ limits: UploadLimits
  ) throws(UploadRefusal) -> String? {
    try package.relationships(of: part, limits).first { $0.kind == kind }?.part(from: part)
  }

  func texts(of root: MarkupElement, part: String) -> [Inspection.Text] {
    switch root.name {
    // What layouts and masters say is a prompt, but for what is drawn there; the sweep keeps both.
    case "p:presentation", "a:tblStyleLst", "a:theme": []
    case "p:sld" where hiddenSlides.contains(part): []
    default: SlideText.read(root, part: part)
    }
  }

  mutating func before(
    _ root: inout MarkupElement, part: String, _ relationships: [OfficeRelationship],
    _ tally: inout FindingTally
  ) throws(UploadRefusal) {
    switch root.name {
    case "p:presentation":
      let hidden = relationships.filter { isHidden($0, from: part) }
      drop(hidden, from: "p:sldIdLst", of: &root, .hiddenSlide, &tally)
      let masters = relationships.filter { isUnused($0, "slideMaster", from: part) }
      drop(masters, from: "p:sldMasterIdLst", of: &root, .unusedLayout, &tally)
    case "p:sldMaster":
      SlideObjects.replace(in: &root)
      let layouts = relationships.filter { isUnused($0, "slideLayout", from: part) }
      drop(layouts, from: "p:sldLayoutIdLst", of: &root, .unusedLayout, &tally)
    case "p:sld":
      dropTimingOfMedia(&root)
      SlideObjects.replace(in: &root)
    case "p:sldLayout": SlideObjects.replace(in: &root)
    default: break
    }
  }

  mutating func after(_ root: inout MarkupElement, part: String, _ tally: inout FindingTally)
    throws(UploadRefusal)
  {
    guard root.name == "p:sld" else { return }
    dropActions(&root, &tally)
    let shapes = root.first("p:cSld")?.first("p:spTree")
    let list = shapes.map { Array($0.elements) } ?? []
    for shape in list where size.isOutside(shape) {
      tally.add(.offSlide, hidden: DrawingText.text(shape), isRemovable: false)
    }
    noteCovered(list, &tally)
  }

  /// Text that a picture lies upon, drawn later and at least as large. Pictures may be clear in places, so that it stays.
  private func noteCovered(_ shapes: [MarkupElement], _ tally: inout FindingTally) {
    let pictures = shapes.enumerated().compactMap { place, shape in
      shape.name == "p:pic" ? SlideBox(shape).map { (place, $0) } : nil
    }
    guard !pictures.isEmpty else { return }
    for (place, shape) in shapes.enumerated() where shape.name == "p:sp" {
      guard let box = SlideBox(shape),
        pictures.contains(where: { $0.0 > place && $0.1.covers(box) })
      else { continue }
      let text = DrawingText.text(shape)
      if text.contains(where: { !$0.isWhitespace }) {
        tally.add(.coveredText, hidden: text, isRemovable: false)
      }
    }
  }

  func isKept(_ relationship: OfficeRelationship, from part: String) -> Bool {
    !isHidden(relationship, from: part) && !isUnused(relationship, "slideLayout", from: part)
      && !isUnused(relationship, "slideMaster", from: part)
  }

  func plain(_ contentType: String) -> String {
    let isMain = contentType.lowercased().hasSuffix("main+xml")
    return isMain
      ? "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml" : contentType
  }

  // MARK: Lists

  private func isHidden(_ relationship: OfficeRelationship, from part: String) -> Bool {
    guard let name = relationship.part(from: part) else { return false }
    return hiddenSlides.contains(name)
  }

  /// Where nothing is shown at all, nothing is unused.
  private func isUnused(_ relationship: OfficeRelationship, _ kind: String, from part: String) -> Bool {
    guard relationship.kind == kind, !used.isEmpty, let name = relationship.part(from: part) else {
      return false
    }
    return !used.contains(name)
  }

  private func drop(
    _ relationships: [OfficeRelationship], from list: String, of root: inout MarkupElement,
    _ rule: UploadRule,
    _ tally: inout FindingTally
  ) {
    let ids = Set(relationships.map(\.id))
    root.change(list) { list in
      list.children.removeAll { node in ids.contains(node.element?["r:id"] ?? "") }
    }
    for relationship in relationships { tally.add(rule, hidden: relationship.target) }
  }

  // MARK: Slides

  /// What is played at a time points to the sound or film that goes.
  private func dropTimingOfMedia(_ slide: inout MarkupElement) {
    var hasMedia = false
    slide.walk { element in
      if ["a:videoFile", "a:audioFile", "p14:media", "a:wavAudioFile"].contains(element.name) {
        hasMedia = true
      }
    }
    if hasMedia { slide.children.removeAll { $0.element?.name == "p:timing" } }
  }

  /// Actions that start a program, a macro or a file; those that turn pages stay.
  private func dropActions(_ element: inout MarkupElement, _ tally: inout FindingTally) {
    var kept: [MarkupNode] = []
    kept.reserveCapacity(element.children.count)
    for node in element.children {
      guard case .element(var child) = node else {
        kept.append(node)
        continue
      }
      let action = child["action"] ?? ""
      if !action.isEmpty, !action.hasPrefix("ppaction://hlinksldjump"),
        !action.hasPrefix("ppaction://hlinkshowjump"), child.name.hasPrefix("a:hlink")
      {
        tally.add(.control, hidden: action)
        continue
      }
      dropActions(&child, &tally)
      kept.append(.element(child))
    }
    element.children = kept
  }
}
