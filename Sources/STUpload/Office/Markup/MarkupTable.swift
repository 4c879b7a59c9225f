/// What is done with which elements and attributes of a kind of part: the hiding places as data. What no row names stays.
struct MarkupTable: Sendable {
  enum Action: Sendable, Hashable {
    /// Goes with all that is in it.
    case drop(UploadRule)
    /// Goes, and what is in it stays.
    case unwrap(UploadRule)
    /// Stops the cleaning: it cannot go without changing what a reader sees.
    case refuse(UploadRule)
  }

  /// A row of the table. Names stand with blanks between them; `w:rPr/w:ins` is a name inside a certain parent.
  enum Row: Sendable {
    case drop(UploadRule, String)
    case unwrap(UploadRule, String)
    case refuse(UploadRule, String)
    case attributes(UploadRule, String)
    /// Of the children of an element only these stay.
    case only(String, String, UploadRule)
    /// Extensions that change what is seen, by their `uri`; all others go.
    case extensions(String)
    /// What points to something that is gone: the element goes, unless a row says that its content stays, or that only
    /// the attribute goes (`a:blip@r:link`).
    case unwrapWithoutTarget(String)
    case attributeWithoutTarget(String)
  }

  private(set) var elements: [String: Action] = [:]
  private(set) var attributes: [String: UploadRule] = [:]
  private(set) var only: [String: (children: Set<String>, rule: UploadRule)] = [:]
  private(set) var extensions: Set<String> = []
  private(set) var unwrapWithoutTarget: Set<String> = []
  private(set) var attributeWithoutTarget: Set<String> = []
  /// The names for which the parent matters.
  private var contextual: Set<String> = []

  /// Whether text may stand beside elements, and programs read on past marks of namespaces that they do not know, as in
  /// OpenDocument (1.3 part 3, 3.17); Office never writes the one, and shows neither.
  let isMixed: Bool

  init(_ rows: [Row], isMixed: Bool = false) {
    self.isMixed = isMixed
    for row in rows { add(row) }
  }

  func action(_ element: String, in parent: String) -> Action? {
    if let only = only[parent], !only.children.contains(element) { return .drop(only.rule) }
    if contextual.contains(element), let action = elements[parent + "/" + element] { return action }
    return elements[element]
  }

  private mutating func add(_ row: Row) {
    switch row {
    case .drop(let rule, let names): set(.drop(rule), names)
    case .unwrap(let rule, let names): set(.unwrap(rule), names)
    case .refuse(let rule, let names): set(.refuse(rule), names)
    case .attributes(let rule, let names):
      for name in Self.words(names) { attributes[name] = rule }
    case .only(let parent, let names, let rule): only[parent] = (Set(Self.words(names)), rule)
    case .extensions(let names): extensions.formUnion(Self.words(names))
    case .unwrapWithoutTarget(let names): unwrapWithoutTarget.formUnion(Self.words(names))
    case .attributeWithoutTarget(let names): attributeWithoutTarget.formUnion(Self.words(names))
    }
  }

  private mutating func set(_ action: Action, _ names: String) {
    for name in Self.words(names) {
      elements[name] = action
      if let slash = name.firstIndex(of: "/") { contextual.insert(String(name[name.index(after: slash)...])) }
    }
  }

  private static func words(_ text: String) -> [String] {
    // By bytes: whole characters cost ten times as much, in every process anew.
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
  }
}
