/// Judges what `xlink:href` leads to: the package itself, the web, or somebody's computer.
struct OpenDocumentLinks {
  private let folder: String
  private let package: OpenDocumentPackage
  private(set) var tally: FindingTally

  init(folder: String, _ package: OpenDocumentPackage, tally: FindingTally) {
    self.folder = folder
    self.package = package
    self.tally = tally
  }

  // MARK: Targets

  /// What the swept markup still names within the package.
  static func inner(_ root: MarkupElement) -> [String] {
    var targets: [String] = []
    root.walk { element in
      if let target = element["xlink:href"], isInner(target) { targets.append(target) }
    }
    return targets
  }

  static func path(_ target: String, in folder: String) -> String {
    var steps = folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }

  /// Whether there is a small document that can be swept as the large one: a chart or a formula.
  static func isSmallDocument(_ name: String, _ package: OpenDocumentPackage) -> Bool {
    let kinds = ["chart", "formula"].map { "application/vnd.oasis.opendocument." + $0 }
    return kinds.contains(package.type(of: name + "/")) && package[name + "/content.xml"] != nil
  }

  private static func isInner(_ target: String) -> Bool {
    !target.isEmpty && !target.hasPrefix("#") && !target.hasPrefix("/") && !target.contains(":")
      && !target.hasPrefix("..")
  }

  // MARK: Taking away

  mutating func apply(_ element: inout MarkupElement) {
    var kept: [MarkupNode] = []
    kept.reserveCapacity(element.children.count)
    for node in element.children {
      guard case .element(var child) = node else {
        kept.append(node)
        continue
      }
      let verdict = judge(child, beside: element)
      if case .drop = verdict { continue }
      if case .blunt = verdict { child.set("xlink:href", to: "#") }
      apply(&child)
      if case .unwrap = verdict { kept += shown(in: child) } else { kept.append(.element(child)) }
    }
    element.children = kept
  }

  /// What is drawn of a link's content: no words but those of drawings and fields, and nothing that nobody knows, which would
  /// be read where it stands then.
  private mutating func shown(in link: MarkupElement) -> [MarkupNode] {
    link.children.filter { child in
      if let element = child.element, !element.name.hasPrefix(MarkupNames.foreign) { return true }
      if !child.words.allSatisfy(\.isWhitespace) { tally.add(.foreignMarkup, hidden: child.words) }
      return false
    }
  }

  private enum Verdict {
    case keep, drop, unwrap
    /// Stays as a link that leads nowhere: its words are drawn as those of a link, also where no style says so.
    case blunt
  }

  private mutating func judge(_ element: MarkupElement, beside parent: MarkupElement) -> Verdict {
    // What nobody knows goes later with all its attributes, and what is in it stays.
    guard let target = element["xlink:href"], !target.isEmpty, !element.name.hasPrefix(MarkupNames.foreign)
    else { return .keep }
    if element.name == "text:a" || element.name == "draw:a" || element.name == "form:form" {
      if LocalPath.isWeb(target) { return .keep }
      tally.add(.externalReference, hidden: target)
      return element.name == "text:a" ? .blunt : .unwrap
    }
    // A chart says that its numbers are in the document around it.
    if element.name == "chart:chart", target == ".." { return .keep }
    if !Self.isInner(target) {
      if target.hasPrefix("#") { return .keep }
      tally.add(.externalReference, hidden: target)
      return .drop
    }
    return judgeInner(element, Self.path(target, in: folder), beside: parent)
  }

  /// Programs show the stored picture of an object until somebody opens the object, so that it stays: beside an object that
  /// can be swept, and in the place of any other.
  private mutating func judgeInner(
    _ element: MarkupElement, _ path: String, beside parent: MarkupElement
  ) -> Verdict {
    if element.name == "draw:object" {
      if Self.isSmallDocument(path, package) { return .keep }
      tally.add(.embeddedFile, hidden: path)
      return .drop
    }
    // A table on a slide is drawn from itself, and has a picture for programs that cannot.
    if element.name == "draw:image", parent.first("table:table") != nil {
      tally.add(.thumbnail)
      return .drop
    }
    guard package[path] == nil, element.name == "draw:image" else { return .keep }
    tally.add(.lostTarget)
    return .drop
  }
}
