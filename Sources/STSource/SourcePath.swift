/// The way from the root to a value, as a chain that shares its beginning with its neighbours. A pointer is written out
/// only when somebody asks, so that reading a faultless input costs nothing for it.
package indirect enum SourcePath: Sendable, Hashable {
  case root
  case key(String, in: SourcePath)
  case index(Int, in: SourcePath)

  /// RFC 6901 JSON pointer. Digits that could be an identity number are masked: pointers are printed.
  package var pointer: String {
    var steps: [String] = []
    var path = self
    while true {
      switch path {
      case .root:
        return steps.reversed().map { "/" + $0 }.joined()
      case .key(let key, let parent):
        steps.append(Self.escaped(Excerpt.masked(Self.shortened(key))))
        path = parent
      case .index(let index, let parent):
        steps.append(String(index))
        path = parent
      }
    }
  }

  /// Keys of any sense are short; one of many megabytes must not stand in every finding below it.
  private static func shortened(_ key: String) -> String {
    key.utf8.count <= 400 ? key : key.prefix(100) + "…"
  }

  /// The steps of an RFC 6901 pointer, unescaped. An empty pointer has none.
  package static func steps(of pointer: String) -> [String] {
    guard pointer.utf8.first == UInt8(ascii: "/") else { return [] }
    return pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(unescaped)
  }

  private static func escaped(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return key }
    return String(key.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined())
  }

  private static func unescaped(_ step: Substring) -> String {
    guard step.utf8.contains(UInt8(ascii: "~")) else { return String(step) }
    let parts = step.split(separator: "~", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { text, part in
      switch part.first {
      case "0": text += "~" + part.dropFirst()
      case "1": text += "/" + part.dropFirst()
      default: text += "~" + part
      }
    }
  }
}
