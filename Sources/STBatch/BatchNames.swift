internal import STSource

/// Gives each record of a run a folder of its own, by the name of its file: the same names whichever part of the run it is
/// asked for, and none that tells an identity number.
struct BatchNames {
  private var taken: Set<String> = []

  /// - Parameter path: relative to the folder that was named, or the file's own name.
  mutating func folder(for path: String, index: Int) -> String {
    let stem = Self.withoutEnding(path)
    let plain = String(stem.map { Self.isPlain($0) ? $0 : "-" }).drop { $0 == "." || $0 == "-" }
    let isTelling = Excerpt.masked(path) != path
    let name = isTelling || plain.isEmpty || plain.utf8.count > 100 ? Self.numbered(index) : String(plain)
    guard !taken.insert(name.lowercased()).inserted else { return name }
    var number = 2
    while !taken.insert("\(name)-\(number)".lowercased()).inserted { number += 1 }
    return "\(name)-\(number)"
  }

  /// `post-000017` for the 17th.
  static func numbered(_ index: Int) -> String {
    let digits = String(index + 1)
    return "post-" + String(repeating: "0", count: max(6 - digits.count, 0)) + digits
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_" || character == "."
  }

  private static func withoutEnding(_ path: String) -> Substring {
    for ending in [".json", ".xml"] where path.lowercased().hasSuffix(ending) {
      return path.dropLast(ending.count)
    }
    return path[...]
  }
}
