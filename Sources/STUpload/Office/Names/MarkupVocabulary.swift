package import STDiagnostics
internal import STSource

/// The names that a standard defines, so that one that nobody has defined can be told: not every program shows what stands
/// there, and what it says would pass unseen.
///
/// They stay as they stand in their file (`Forms/gemensamt/namn`, where its form is described), and are looked up there:
/// every file that is uploaded has a process of its own, and to make sets of all names takes longer than to clean a document.
package struct MarkupVocabulary: Sendable {
  /// What a list is of.
  private enum Kind: String, CaseIterable {
    case element
    /// Attributes without a namespace, by that of the element.
    case attribute = "attribut"
    case qualified = "attribut-med-prefix"
    case text = "element-med-text"
    /// Elements, whole or as namespaces, in which no text may stand, where the lists do not tell.
    case textless = "utan-text"
  }

  private let bytes: [UInt8]
  /// Where the names of a list stand, by its kind and the short name of the namespace (`MarkupNames`). A namespace without
  /// a list is not judged.
  private var lists: [Kind: [String: Range<Int>]] = [:]

  /// Reads the table. It is nil when anything is wrong with it; the findings then say where.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (value: MarkupVocabulary?, findings: [Diagnostic]) {
    var vocabulary = MarkupVocabulary(bytes: bytes)
    do throws(MarkupListReader.Fault) {
      for list in try MarkupListReader.lists(in: bytes) {
        guard let kind = Kind(rawValue: list.kind),
          vocabulary.lists[kind, default: [:]].updateValue(list.names, forKey: list.namespace) == nil
        else { throw MarkupListReader.Fault(line: list.line, why: "Listan är okänd eller står två gånger.") }
      }
      return (vocabulary, [])
    } catch {
      let place = SourceLocation(file: file, pointer: "", line: error.line, column: 1)
      return (nil, [Diagnostic(ReadingRule.invalidTable.id, .fel, at: place, error.why)])
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether an element, with the short name of its namespace, is defined; true where nobody has said what is.
  package func knows(_ element: String) -> Bool {
    let (key, name) = Self.halves(element)
    return key.flatMap { has(name, in: .element, of: $0) } ?? true
  }

  func knows(attribute: String, on element: String) -> Bool {
    let (key, name) = Self.halves(attribute)
    if let key { return has(name, in: .qualified, of: key) ?? true }
    return Self.halves(element).key.flatMap { has(name, in: .attribute, of: $0) } ?? true
  }

  /// Whether text may stand directly in an element.
  func holdsText(_ element: String) -> Bool {
    let (key, name) = Self.halves(element)
    guard let key else { return true }
    if has(element[...], in: .textless, of: "") == true || has(key, in: .textless, of: "") == true {
      return Self.written.contains(element)
    }
    // Of namespaces with lists, those that name no element with text have none.
    guard let texts = lists[.text], lists[.element]?[String(key)] != nil else { return true }
    return texts[String(key)].map { MarkupListReader.has(name, in: bytes, $0) } ?? false
  }

  /// Nil where there is no such list.
  private func has(_ name: Substring, in kind: Kind, of namespace: Substring) -> Bool? {
    lists[kind]?[String(namespace)].map { MarkupListReader.has(name, in: bytes, $0) }
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
