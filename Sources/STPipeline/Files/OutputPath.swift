internal import Glibc

/// Where something is to be written, split into the folder that must exist and the name within it.
package struct OutputPath: Sendable, Hashable {
  /// As the person gave it, for messages.
  let given: String
  let parent: String
  let name: String

  /// Nil for a path that names no new file, such as an empty one, `/`, `.` or `..`.
  package init?(_ given: String) {
    guard !given.utf8.contains(0) else { return nil }
    let absolute = given.hasPrefix("/")
    let parts = given.split(separator: "/")
    guard let last = parts.last, last != ".", last != ".." else { return nil }
    self.given = given
    let folder = parts.dropLast().joined(separator: "/")
    parent = absolute ? "/" + folder : (folder.isEmpty ? "." : folder)
    name = String(last)
  }

  var path: String { parent == "/" ? "/" + name : parent + "/" + name }

  /// A name in the same folder, so that a rename never has to copy: hidden, and free at the moment of asking.
  func neighbour(_ number: Int) -> String { "\(parent)/.bilaga-\(getpid())-\(number)" }

  /// Makes the folders above that are missing and returns them, the outermost first; nil on a fault that `errno` names.
  package func makeParents() -> [String]? {
    var made: [String] = []
    var current = parent.hasPrefix("/") ? "/" : ""
    for part in parent.split(separator: "/") {
      current += current.isEmpty || current.hasSuffix("/") ? String(part) : "/" + part
      if mkdir(current, 0o777) == 0 {
        made.append(current)
      } else if errno != EEXIST && !Self.isFolder(current) {
        let code = errno
        for folder in made.reversed() { rmdir(folder) }
        errno = code
        return nil
      }
    }
    return made
  }

  /// Keeps `errno` as it was.
  private static func isFolder(_ path: String) -> Bool {
    let code = errno
    defer { errno = code }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
