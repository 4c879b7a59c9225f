/// The names that the standards define, so that one that nobody has defined can be told: no program shows what stands there,
/// and what it says would pass unseen.
struct MarkupVocabulary: Sendable {
  /// By the short name of the namespace (`MarkupNames`). A namespace without a list is not judged.
  private let elements: [Substring: Set<Substring>]
  private let attributes: [Substring: Set<Substring>]
  private let qualified: [Substring: Set<Substring>]
  private let texts: [Substring: Set<Substring>]
  /// Elements, whole or as namespaces, in which no text may stand, where the lists do not tell.
  private let textless: Set<Substring>

  static let office = MarkupVocabulary(
    elements: OfficeNames.elements, attributes: OfficeNames.attributes,
    qualified: OfficeNames.qualified,
    texts: OfficeNames.texts)

  static let openDocument = MarkupVocabulary(
    elements: OpenDocumentNames.elements, qualified: OpenDocumentNames.attributes,
    textless: """
      table draw office style chart form anim dr3d presentation text:list text:list-item text:list-header \
      text:section text:table-of-content text:index-body text:index-title text:note text:note-body \
      text:numbered-paragraph text:sequence-decls text:soft-page-break text:bibliography text:user-index
      """)

  init(
    elements: [String: String], attributes: [String: String] = [:], qualified: [String: String],
    texts: [String: String] = [:], textless: String = ""
  ) {
    self.elements = Self.sets(elements)
    self.attributes = Self.sets(attributes)
    self.qualified = Self.sets(qualified)
    self.texts = Self.sets(texts)
    self.textless = Set(textless.split(separator: " "))
  }

  private static func sets(_ lists: [String: String]) -> [Substring: Set<Substring>] {
    Dictionary(
      uniqueKeysWithValues: lists.map {
        ($0.key[...], Set($0.value.split(whereSeparator: \.isWhitespace)))
      })
  }

  func knows(_ element: String) -> Bool {
    let (key, name) = Self.halves(element)
    guard let key, let names = elements[key] else { return true }
    return names.contains(name)
  }

  func knows(attribute: String, on element: String) -> Bool {
    let (key, name) = Self.halves(attribute)
    if let key { return qualified[key]?.contains(name) ?? true }
    guard let owner = Self.halves(element).key, let names = attributes[owner] else { return true }
    return names.contains(name)
  }

  /// Whether text may stand directly in an element.
  func holdsText(_ element: String) -> Bool {
    let (key, name) = Self.halves(element)
    guard let key else { return true }
    if textless.contains(element[...]) || textless.contains(key) {
      return Self.written.contains(element)
    }
    // Of namespaces with lists, those that name no element with text have none.
    guard !texts.isEmpty, elements[key] != nil else { return true }
    return texts[key]?.contains(name) ?? false
  }

  /// What is printed, read aloud or looked at by rules of its own, in namespaces that otherwise hold no text.
  private static let written: Set<String> = [
    "presentation:header-decl", "presentation:footer-decl", "presentation:date-time-decl",
    "office:binary-data",
    "office:script", "table:title", "table:desc",
  ]

  private static func halves(_ name: String) -> (key: Substring?, name: Substring) {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (nil, name[...]) }
    return (name[..<colon], name[name.index(after: colon)...])
  }

  /// Numbers, measures, colours and words of small letters: nothing that tells of anybody.
  static func isTechnical(_ value: String) -> Bool {
    guard value.utf8.count <= 64 else { return false }
    let isPlain = value.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
        || "%#-+.()_/".utf8.contains(byte)
    }
    return isPlain
      || value.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
  }
}
