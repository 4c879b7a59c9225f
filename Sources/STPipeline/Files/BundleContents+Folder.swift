internal import Glibc
internal import STBundle
internal import STDiagnostics
internal import Synchronization

extension BundleContents {
  /// What all files of a bundle may hold together; a larger folder is no bundle.
  private static let largestBundle = 1_000_000_000

  /// A folder on disk that nobody vouches for: links are not followed, and sizes are bounded.
  ///
  /// - Throws: LAS-07 where it cannot be listed.
  static func folder(_ path: String) throws(FileFault) -> BundleContents {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else {
      throw unreadable(path, SystemAnswer.last())
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw unreadable(path, "det är ingen mapp") }
    guard let found = FileTree.items(below: path) else {
      throw unreadable(path, "den är för stor eller går inte att öppna")
    }
    let room = Mutex(largestBundle)
    return BundleContents(items: found.map { Item(path: $0.path, isRegular: $0.isRegular) }) { file in
      do throws(FileFault) {
        let limit = min(InputFile.largestPaper, room.withLock { $0 })
        let bytes = try InputFile.readFile(path + "/" + file, limit: limit, followsLink: false)
        room.withLock { $0 -= bytes.count }
        return .bytes(bytes)
      } catch {
        return .refused(error.diagnostic.moved(to: file))
      }
    }
  }

  private static func unreadable(_ path: String, _ reason: String) -> FileFault {
    FileFault(
      "LAS-07", at: path, "Mappen går inte att läsa: \(reason).",
      remedy: "Ange mappen som bilaga bundle skrev.")
  }
}

extension Diagnostic {
  /// The same about a file by another name.
  fileprivate func moved(to file: String) -> Diagnostic {
    Diagnostic(
      rule, severity, at: SourceLocation(file: file, pointer: "", line: 0, column: 0), message,
      remedy: remedy, citation: citation, notes: notes)
  }
}
