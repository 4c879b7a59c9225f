internal import Glibc
internal import STDiagnostics
internal import STPipeline

/// A folder of finished papers that gets a place in another run as well. Files are linked, which takes neither time nor room
/// and harms nobody, since the program never writes into a finished file; on another disk they are copied.
struct FolderCopy {
  let source: String
  /// Where it is built, beside its goal.
  let scratch: String

  /// Appears at the goal whole or not at all.
  ///
  /// - Throws: SKRIV-01 and SKRIV-02; LAS-01 to LAS-07.
  func place(at goal: String) throws(FileFault) {
    guard let items = FileTree.items(below: source) else {
      throw FileFault(
        "LAS-07", at: source, "Mappen går inte att läsa.", remedy: "Kontrollera dina rättigheter till den.")
    }
    let tree = FileTree(root: scratch, files: items.filter(\.isRegular).map(\.path))
    var isPlaced = false
    defer { if !isPlaced { tree.remove() } }
    guard mkdir(scratch, 0o777) == 0 else { throw .unwritable(goal) }
    for folder in tree.folders where mkdir(scratch + "/" + folder, 0o777) != 0 { throw .unwritable(goal) }
    for file in tree.files { try place(file, goal) }
    guard rename(scratch, goal) == 0 else {
      throw errno == EEXIST || errno == ENOTEMPTY ? .isThere(goal) : .unwritable(goal)
    }
    isPlaced = true
  }

  private func place(_ file: String, _ goal: String) throws(FileFault) {
    let (old, new) = (source + "/" + file, scratch + "/" + file)
    if link(old, new) == 0 { return }
    let bytes = try InputFile.read(old, limit: 1_000_000_000)
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0, AppendFile(owning: descriptor).append(bytes) else { throw .unwritable(goal) }
  }
}

extension FileFault {
  fileprivate static func isThere(_ goal: String) -> FileFault {
    FileFault(
      "SKRIV-02", at: goal, "Det finns redan något på den platsen, och det skrivs inte över.",
      remedy: "Ange en ny mapp efter --out.")
  }
}
