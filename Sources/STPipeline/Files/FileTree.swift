internal import Glibc

/// Files that the program has written, or once wrote, under one folder. Only what is listed is ever removed.
package struct FileTree: Sendable, Hashable {
  package let root: String
  /// Relative paths.
  package let files: [String]

  package init(root: String, files: [String]) {
    self.root = root
    self.files = files
  }

  /// The folders that the files lie in, the outermost first, without the root.
  package var folders: [String] {
    var seen: Set<String> = []
    var found: [String] = []
    for file in files {
      var folder = ""
      for part in file.split(separator: "/").dropLast() {
        folder += folder.isEmpty ? String(part) : "/" + part
        if seen.insert(folder).inserted { found.append(folder) }
      }
    }
    return found
  }

  /// Removes the listed files, then each folder that is empty by that, the root last. What somebody else has put there
  /// stays, and so do the folders around it.
  package func remove() {
    for file in files { unlink(root + "/" + file) }
    for folder in folders.reversed() { rmdir(root + "/" + folder) }
    rmdir(root)
  }

  /// The paths of everything that lies under `root`, as `items` gives them.
  package static func listing(of root: String, limit: Int = 20_000) -> [String]? {
    items(below: root, limit: limit)?.map(\.path)
  }

  /// Everything that lies under `root`, folders left out, and whether each is a regular file; nil where it cannot be
  /// listed. Links are not followed, and a tree deeper or larger than any bundle gives nil.
  package static func items(below root: String, limit: Int = 20_000) -> [(path: String, isRegular: Bool)]? {
    var files: [(path: String, isRegular: Bool)] = []
    var pending = [""]
    while let folder = pending.popLast() {
      guard let names = entries(of: folder.isEmpty ? root : root + "/" + folder) else { return nil }
      for name in names {
        let path = folder.isEmpty ? name : folder + "/" + name
        var status = stat()
        guard lstat(root + "/" + path, &status) == 0, files.count < limit, pending.count < limit else {
          return nil
        }
        let kind = status.st_mode & S_IFMT
        if kind == S_IFDIR { pending.append(path) } else { files.append((path, kind == S_IFREG)) }
      }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether a path leads to a folder.
  ///
  /// - Throws: LAS-01 where nothing is there.
  package static func isFolder(_ path: String) throws(FileFault) -> Bool {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else { throw InputFile.unreadable(path) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of what lies directly in a folder, unsorted; none where it cannot be listed.
  package static func names(in folder: String) -> [String] { entries(of: folder) ?? [] }

  private static func entries(of folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
