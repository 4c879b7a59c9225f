internal import STDiagnostics
internal import STLayout

/// One violation and its place.
struct ConformanceFinding: Sendable, Hashable {
  enum Place: Sendable, Hashable {
    case document
    /// Index from 0.
    case page(Int)
    /// Index of the marked content on its page, from 0.
    case content(page: Int, index: Int)
    /// The way from the root of the tag tree: at each step the index among the children.
    case element([Int])
    /// The way through the bookmarks.
    case bookmark([Int])
  }

  let violation: ConformanceViolation
  let place: Place

  func diagnostic(in document: PageDocument, _ profiles: [ConformanceProfile]) -> Diagnostic {
    var clauses: [String] = []
    for clause in profiles.compactMap({ $0.clause(against: violation) }) where !clauses.contains(clause) {
      clauses.append(clause)
    }
    let (pointer, words) = describe(place, in: document)
    return Diagnostic(
      violation.rule, .fel, at: SourceLocation(file: document.title, pointer: pointer, line: 0, column: 0),
      violation.message + words + ".", remedy: violation.remedy, citation: clauses.joined(separator: "; "))
  }

  /// A pointer for programs, and words for people.
  private func describe(_ place: Place, in document: PageDocument) -> (pointer: String, words: String) {
    switch place {
    case .document: ("", "")
    case .page(let page): ("/pages/\(page)", " (sida \(page + 1))")
    case .content(let page, let index):
      ("/pages/\(page)/contents/\(index)", " (sida \(page + 1), del \(index + 1))")
    case .element(let path):
      {
        let tags = Self.tags(along: path, from: document.structure)
        return ("/structure/" + tags, " (taggen \(tags))")
      }()
    case .bookmark(let path):
      (
        path.reduce("/outline") { $0 + "/\($1)" },
        " (bokmärke \(path.map { String($0 + 1) }.joined(separator: ".")))"
      )
    }
  }

  /// Such as `Document/Table[2]/TR[1]`, counted from 1 among all siblings.
  private static func tags(along path: [Int], from root: StructureElement) -> String {
    var element = root
    var tags = root.role.rawValue
    for step in path {
      guard element.children.indices.contains(step), case .element(let child) = element.children[step] else {
        break
      }
      element = child
      tags += "/\(child.role.rawValue)[\(step + 1)]"
    }
    return tags
  }
}
