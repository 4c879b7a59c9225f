internal import STDiagnostics

/// Goes through the tree of one part and does what a table says.
struct MarkupSweep {
  let table: MarkupTable
  let vocabulary: MarkupVocabulary
  /// Relationships of the part that are gone.
  let lostTargets: Set<String>
  var tally: FindingTally
  private var refusal: UploadRefusal?

  init(
    _ table: MarkupTable, _ vocabulary: MarkupVocabulary, lostTargets: Set<String> = [], tally: FindingTally
  ) {
    self.table = table
    self.vocabulary = vocabulary
    self.lostTargets = lostTargets
    self.tally = tally
  }

  /// - Throws: a refusal where something stands there that must not go and must not stay.
  mutating func swept(_ document: MarkupDocument) throws(UploadRefusal) -> MarkupElement {
    for remark in document.remarks { tally.add(.markupRemark, hidden: remark) }
    var root = document.root
    stripAttributes(&root)
    root.children = children(of: root, as: root.name)
    if let refusal { throw refusal }
    return root
  }

  /// - Parameter name: of the element in which they stand from now on.
  private mutating func children(of element: MarkupElement, as name: String) -> [MarkupNode] {
    var kept: [MarkupNode] = []
    kept.reserveCapacity(element.children.count)
    // Text boxes of VML hold pieces of web pages.
    let isMixed = table.isMixed || !["w:", "x:", "p:", "a:"].contains(where: name.hasPrefix)
    let hasElements = !isMixed && element.children.contains { $0.element != nil }
    for child in element.children {
      switch child {
      case .text(let text):
        let isAtHome = !hasElements && vocabulary.holdsText(name)
        if !isAtHome, !text.allSatisfy(\.isWhitespace) {
          tally.add(.foreignMarkup, hidden: text)
        } else {
          kept.append(child)
        }
      case .element(let child): kept += swept(child, in: name)
      }
    }
    return kept
  }

  private mutating func swept(_ element: MarkupElement, in parent: String) -> [MarkupNode] {
    if element.name.hasPrefix(MarkupNames.foreign) { return forgotten(element, in: parent) }
    switch table.action(element.name, in: parent) {
    case .drop(let rule): return dropped(element, rule)
    case .unwrap(let rule):
      tally.add(rule)
      return unwrapped(element)
    case .refuse(let rule):
      refuse(UploadRefusal(rule, at: tally.place))
      return []
    case nil: break
    }
    if !vocabulary.knows(element.name), isTelling(element) { return forgotten(element, in: parent) }
    if MarkupShape.isHidden(element) { return dropped(element, .hiddenShape) }
    if element.name == "mc:AlternateContent" { return alternatives(element) }
    if let uri = element["uri"], element.name.hasSuffix(":ext"), !table.extensions.contains(uri) {
      return dropped(element, .extensionList)
    }
    if pointsNowhere(element) {
      return table.unwrapWithoutTarget.contains(element.name) ? unwrapped(element) : []
    }
    note(element)
    var kept = element
    stripAttributes(&kept)
    kept.children = children(of: element, as: element.name)
    if kept.name.hasSuffix(":extLst"), kept.elements.first(where: { _ in true }) == nil { return [] }
    return [.element(kept)]
  }

  /// What nobody has defined goes; where programs read on past it, what is in it stands in the parent then. Words in a mark
  /// that a namespace of the standard does not have are shown by some programs only, so they can neither go nor stay.
  private mutating func forgotten(_ element: MarkupElement, in parent: String) -> [MarkupNode] {
    guard table.isMixed else { return dropped(element, .foreignMarkup) }
    guard element.name.hasPrefix(MarkupNames.foreign) else {
      if !element.text.allSatisfy(\.isWhitespace) { refuse(UploadRefusal(.unknownPart, at: tally.place)) }
      return dropped(element, .foreignMarkup)
    }
    tally.add(.foreignMarkup, hidden: element.attributes.map(\.value).joined(separator: " "))
    return unwrapped(element, as: parent)
  }

  private mutating func refuse(_ reason: UploadRefusal) { refusal = refusal ?? reason }

  /// Whether an element says anything: text, or words in attributes.
  private func isTelling(_ element: MarkupElement) -> Bool {
    var isTelling = element.text.contains { !$0.isWhitespace }
    element.walk { element in
      isTelling =
        isTelling || element.attributes.contains { !MarkupVocabulary.isTechnical($0.value) }
    }
    return isTelling
  }

  private mutating func dropped(_ element: MarkupElement, _ rule: UploadRule) -> [MarkupNode] {
    // Programs write settings that set nothing.
    if rule == .officeSetting, element.attributes.isEmpty, element.children.isEmpty { return [] }
    var values: [String] = []
    // What stands in attributes, such as the name of a field, is hidden as well; technical marks are not worth reading.
    if rule.severity != .upplysning { element.walk { values += $0.attributes.map(\.value) } }
    let text = element.text
    tally.add(rule, hidden: text.isEmpty ? values.joined(separator: " ") : text)
    return []
  }

  /// The children in the element's place, with its namespaces where they need them.
  private mutating func unwrapped(_ element: MarkupElement, as parent: String? = nil) -> [MarkupNode] {
    var element = element
    _ = loseDeclarations(of: &element)
    var children = children(of: element, as: parent ?? element.name)
    for index in children.indices {
      guard case .element(var child) = children[index] else { continue }
      child.inherit(element.declarations)
      // Marks within marks could heap up any number.
      if child.declarations.count > MarkupEvents.mostNamespaces {
        refuse(.limit("högst \(MarkupEvents.mostNamespaces) namnrymder i en märkning", at: tally.place))
        return []
      }
      children[index] = .element(child)
    }
    return children
  }

  // MARK: Attributes

  private mutating func stripAttributes(_ element: inout MarkupElement) {
    // The name of a picture must stand, so it is emptied.
    if element.name == "wp:docPr" || element.name.hasSuffix(":cNvPr"), let name = element["name"],
      LocalPath.isFileName(name)
    {
      tally.add(.localPath, hidden: name)
      element.set("name", to: "")
    }
    let lost = loseDeclarations(of: &element)
    if !lost.isEmpty { forget(Set(lost), in: &element) }
    guard element.attributes.contains(where: { isUnwanted($0, on: element.name) }) else { return }
    for attribute in element.attributes where isUnwanted(attribute, on: element.name) {
      if let rule = rule(attribute, on: element.name) {
        tally.add(rule, hidden: rule.severity == .upplysning ? nil : attribute.value)
      }
    }
    let name = element.name
    element.attributes.removeAll { isUnwanted($0, on: name) }
  }

  /// Takes the namespaces that nobody knows away, since their names may say anything.
  /// - Returns: their prefixes.
  private mutating func loseDeclarations(of element: inout MarkupElement) -> [String] {
    let lost = element.declarations.filter { MarkupNames.key($0.uri) == nil && !$0.uri.isEmpty }
    guard !lost.isEmpty else { return [] }
    element.declarations.removeAll { lost.contains($0) }
    for declaration in lost { tally.add(.foreignMarkup, hidden: declaration.uri) }
    return lost.map(\.prefix)
  }

  private func isUnwanted(_ attribute: MarkupElement.Attribute, on element: String) -> Bool {
    rule(attribute, on: element) != nil
      || (isLost(attribute) && table.attributeWithoutTarget.contains(element + "@" + attribute.name))
  }

  private func rule(_ attribute: MarkupElement.Attribute, on element: String) -> UploadRule? {
    if attribute.name.hasPrefix(MarkupNames.foreign) { return .foreignMarkup }
    if !vocabulary.knows(attribute: attribute.name, on: element),
      !MarkupVocabulary.isTechnical(attribute.value)
    {
      return .foreignMarkup
    }
    if let rule = table.attributes[attribute.name], !attribute.value.isEmpty { return rule }
    if Self.describing.contains(attribute.name), LocalPath.isFileName(attribute.value) { return .localPath }
    return nil
  }

  /// Where programs put the name of the file that a picture came from.
  private static let describing: Set<String> = ["descr", "title", "alt", "o:title"]

  /// Prefixes that mark what may be ignored must be declared.
  private func forget(_ prefixes: Set<String>, in element: inout MarkupElement) {
    for index in element.attributes.indices where element.attributes[index].name.hasPrefix("mc:") {
      let words = element.attributes[index].value.split(separator: " ").map(String.init)
      element.attributes[index].value = words.filter { !prefixes.contains($0) }.joined(separator: " ")
    }
  }

  // MARK: References

  private func isLost(_ attribute: MarkupElement.Attribute) -> Bool {
    (attribute.name.hasPrefix("r:") || attribute.name == "o:relid") && lostTargets.contains(attribute.value)
  }

  private func pointsNowhere(_ element: MarkupElement) -> Bool {
    guard !lostTargets.isEmpty else { return false }
    return element.attributes.contains {
      isLost($0) && !table.attributeWithoutTarget.contains(element.name + "@" + $0.name)
    }
  }

  // MARK: Shapes and alternatives

  /// What stays, and is for a person to judge.
  private mutating func note(_ element: MarkupElement) {
    if element.name.hasSuffix(":srcRect") {
      let isCropped = element.attributes.contains { $0.value != "0" && !$0.value.hasPrefix("-") }
      if isCropped { tally.add(.croppedPicture, isRemovable: false) }
    }
    guard element.name == "wp:docPr" || element.name.hasSuffix(":cNvPr") else { return }
    for name in ["descr", "title"] {
      guard let text = element[name], !text.isEmpty, !LocalPath.isFileName(text) else { continue }
      tally.add(.alternativeText, hidden: text, isRemovable: false)
    }
  }

  /// Programs choose one branch each, so the others are seen by some and not by others: they stay only where they say
  /// the same. Ink has no place but in a part of its own, so that its picture stays instead.
  private mutating func alternatives(_ element: MarkupElement) -> [MarkupNode] {
    guard let choice = element.first("mc:Choice") else { return dropped(element, .alternateContent) }
    if let fallback = element.first("mc:Fallback"), choice.elements.contains(where: Self.isInk) {
      tally.add(.alternateContent)
      return unwrapped(fallback)
    }
    var kept = element
    kept.children = []
    for child in element.elements {
      let isFirst = child == choice
      guard isFirst || child.name == "mc:Fallback", isFirst || Self.says(child, no: choice) else {
        _ = dropped(child, .alternateContent)
        continue
      }
      var branch = child
      stripAttributes(&branch)
      branch.children = children(of: child, as: child.name)
      kept.children.append(.element(branch))
    }
    return [.element(kept)]
  }

  private static func isInk(_ element: MarkupElement) -> Bool { element.name.hasSuffix(":contentPart") }

  /// Whether a branch says no more than the first.
  private static func says(_ branch: MarkupElement, no more: MarkupElement) -> Bool {
    let text = branch.text.filter { !$0.isWhitespace }
    return text.isEmpty || text == more.text.filter { !$0.isWhitespace }
  }
}

extension MarkupElement {
  /// Takes over namespaces that it does not declare itself.
  mutating func inherit(_ outer: [Declaration]) {
    for declaration in outer where !declarations.contains(where: { $0.prefix == declaration.prefix }) {
      declarations.append(declaration)
    }
  }
}
