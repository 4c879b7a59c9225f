/// Reads the tag tree (ISO 32000-1, 14.7.2 to 14.7.5).
struct TagReader {
  private let texts: [PageText]
  private let pageIndices: [Int: Int]
  private let file: QPDFFile
  private let limits: PDFReadingLimits
  private let findings: PDFFindings
  private var roles: [String: String] = [:]
  private var visited: Set<Int> = []
  private var count = 0
  /// How much was wrong so far; a tree with more faults than a person would read is not read on.
  private var faults = 0
  private static let mostFaults = 1000
  /// By page: the identifiers that a tag has claimed.
  private var claimed: [Set<Int>]
  /// The way to the tag that is being read.
  private var path: [(role: String, index: Int)] = []

  /// - Parameter pageIndices: by object number.
  init(
    _ texts: [PageText], pageIndices: [Int: Int], _ file: QPDFFile, _ limits: PDFReadingLimits,
    _ findings: PDFFindings
  ) {
    self.texts = texts
    self.pageIndices = pageIndices
    self.file = file
    self.limits = limits
    self.findings = findings
    claimed = [Set<Int>](repeating: [], count: texts.count)
  }

  /// - Parameter root: the structure tree root; nil where the file has none.
  mutating func read(_ root: PDFDictionary?) -> PDFTag {
    var top = PDFTag(role: "StructTreeRoot")
    if let root {
      roles = roleMap(root)
      addKids(root["K"], to: &top, page: nil)
    }
    if top.children.isEmpty { findings.add(.noTags) }
    reportUnclaimed()
    if top.children.count == 1, case .tag(let only) = top.children[0] { return only }
    return top
  }

  private func reportUnclaimed() {
    for (page, text) in texts.enumerated() where text.order.contains(where: { !claimed[page].contains($0) }) {
      findings.add(.contentUnowned, .page(page))
    }
  }

  // MARK: Roles (14.7.3)

  private func roleMap(_ root: PDFDictionary) -> [String: String] {
    var map: [String: String] = [:]
    for (key, value) in file.resolve(root["RoleMap"]).dictionary?.entries ?? [] {
      if let name = value.name { map[key] = name }
    }
    return map
  }

  private func standardRole(_ role: String) -> String {
    var role = role
    for _ in 0..<8 {
      guard let next = roles[role] else { break }
      role = next
    }
    return role
  }

  // MARK: Children

  private mutating func addKids(_ value: PDFValue, to tag: inout PDFTag, page: Int?) {
    guard case .array(let kids) = value.reference == nil ? value : resolvedArray(value) else {
      return addKid(value, to: &tag, page: page)
    }
    for kid in kids { addKid(kid, to: &tag, page: page) }
  }

  /// A reference may lead to an array of kids or to the only kid, which is then read as such.
  private func resolvedArray(_ value: PDFValue) -> PDFValue {
    let resolved = file.resolve(value)
    if case .array = resolved { return resolved }
    return value
  }

  private mutating func addKid(_ value: PDFValue, to tag: inout PDFTag, page: Int?) {
    guard faults < Self.mostFaults else { return }
    if let id = value.integer { return claim(id, on: page, for: &tag) }
    if let number = value.reference, !visited.insert(number).inserted { return report(.tagRepeated) }
    switch file.resolve(value) {
    case .null: return
    case .dictionary(let kid):
      switch kid["Type"].name {
      case "MCR": addReference(kid, to: &tag, page: page)
      case "OBJR": report(.kidNotFollowed)
      default: addTag(kid, to: &tag, page: page)
      }
    default: report(.tagMalformed)
    }
  }

  /// 14.7.4.2.
  private mutating func addReference(_ kid: PDFDictionary, to tag: inout PDFTag, page: Int?) {
    guard kid["Stm"].isNull else { return report(.kidNotFollowed) }
    guard let id = kid["MCID"].integer else { return report(.tagMalformed) }
    claim(id, on: pageIndex(kid["Pg"]) ?? page, for: &tag)
  }

  private mutating func claim(_ id: Int, on page: Int?, for tag: inout PDFTag) {
    guard let page, let text = texts[page].contents[id] else { return report(.contentMissing) }
    guard claimed[page].insert(id).inserted else { return report(.contentRepeated) }
    tag.children.append(.text(text, page: page))
  }

  private func pageIndex(_ value: PDFValue) -> Int? { value.reference.flatMap { pageIndices[$0] } }

  // MARK: One element (table 323)

  private mutating func addTag(_ element: PDFDictionary, to parent: inout PDFTag, page: Int?) {
    guard path.count < limits.depth else { return report(.tagsTooDeep) }
    guard count < limits.tags else {
      return findings.add(.tooManyTags, detail: ": gränsen är \(limits.tags)")
    }
    count += 1
    guard let role = element["S"].name else { return report(.tagMalformed) }
    var tag = PDFTag(role: standardRole(role))
    path.append((tag.role, parent.children.count + 1))
    defer { path.removeLast() }
    tag.id = text(element["ID"])
    tag.title = text(element["T"])
    tag.alternativeText = text(element["Alt"])
    tag.actualText = text(element["ActualText"])
    tag.language = text(element["Lang"])
    readAttributes(element["A"], into: &tag)
    addKids(element["K"], to: &tag, page: pageIndex(element["Pg"]) ?? page)
    parent.children.append(.tag(tag))
  }

  private func text(_ value: PDFValue) -> String? { value.isNull ? nil : file.resolve(value).text }

  /// One attribute object or several (14.7.5.1); only those of tables matter (table 349).
  private func readAttributes(_ value: PDFValue, into tag: inout PDFTag) {
    guard !value.isNull else { return }
    let value = file.resolve(value)
    for list in value.array ?? [value] {
      guard let list = file.resolve(list).dictionary, list["O"].name == "Table" else { continue }
      if let scope = list["Scope"].name { tag.scope = scope }
      if let span = list["ColSpan"].integer { tag.columnSpan = span }
      if let span = list["RowSpan"].integer { tag.rowSpan = span }
    }
  }

  private mutating func report(_ rule: PDFReadingRule) {
    faults += 1
    let steps = path.enumerated().map { step, tag in step == 0 ? tag.role : "\(tag.role)[\(tag.index)]" }
    findings.add(rule, .tag(steps.joined(separator: "/")))
  }
}
