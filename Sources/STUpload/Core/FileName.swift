/// The name of a file, without the folders before it.
package struct FileName: Sendable, Hashable {
  package let stem: String
  /// Without the dot; nil where there is none.
  package let ending: String?

  /// - Parameter path: parts divided by `/`; the last one counts.
  package init(_ path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex, name.index(after: dot) != name.endIndex
    else {
      stem = name
      ending = nil
      return
    }
    stem = String(name[..<dot])
    ending = String(name[name.index(after: dot)...])
  }

  package init(stem: String, ending: String?) {
    self.stem = stem
    self.ending = ending
  }

  package var text: String { ending.map { "\(stem).\($0)" } ?? stem }
}
