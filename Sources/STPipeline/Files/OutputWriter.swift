internal import Glibc
internal import STDiagnostics

/// Writes files and folders so that they appear whole or not at all: everything is first written beside the goal, under
/// a hidden name, and then renamed. The process being stopped, or the disk being full, leaves nothing behind.
///
/// The data is handed to the operating system but not forced to the disk: a power cut in the same seconds may lose it,
/// and the command is then run again.
public enum OutputWriter {
  /// Writes one file.
  ///
  /// - Parameter replacing: whether a file that is already there may be replaced.
  /// - Parameter inputs: paths that were read and so must never be written to.
  /// - Throws: SKRIV-01 to SKRIV-05 and SKRIV-07.
  public static func write(
    _ content: [UInt8], to path: String, replacing: Bool, inputs: [String] = []
  ) throws(FileFault) {
    guard let goal = OutputPath(path) else { throw notAName(path) }
    try checkFile(goal, replacing: replacing, inputs: inputs)
    try building(goal) { (interrupt, scratch) throws(FileFault) in
      let tree = FileTree(root: scratch, files: ["fil"])
      guard mkdir(scratch, 0o777) == 0 else { throw unwritable(path) }
      defer { tree.remove() }
      let temporary = scratch + "/fil"
      try create(temporary, content, saying: path)
      try stopIfAsked(interrupt, path)
      // A link, unlike a rename, never takes the place of a file that somebody made in the meantime.
      let placed = replacing ? rename(temporary, goal.path) : link(temporary, goal.path)
      guard placed == 0 else { throw errno == EEXIST ? alreadyThere(path) : unwritable(path) }
      return true
    }
  }

  /// Writes a folder with all its files.
  ///
  /// - Parameter replaced: the files of an older bundle that lies there and is to be replaced; nil where nothing may be
  ///   replaced. An empty folder may always be.
  /// - Parameter isGood: asked about the finished folder before it gets its name; where it says no, nothing is left.
  /// - Throws: SKRIV-01 to SKRIV-04 and SKRIV-07.
  static func write(
    folder files: [OutputFile], to path: String, replacing replaced: FileTree?,
    isGood: (_ folder: String) -> Bool = { _ in true }
  ) throws(FileFault) {
    guard let goal = OutputPath(path) else { throw notAName(path) }
    try building(goal) { (interrupt, scratch) throws(FileFault) in
      let tree = FileTree(root: scratch, files: files.map(\.path))
      var finished = false
      defer { if !finished { tree.remove() } }
      guard mkdir(scratch, 0o777) == 0 else { throw unwritable(path) }
      for folder in tree.folders where mkdir(scratch + "/" + folder, 0o777) != 0 { throw unwritable(path) }
      for file in files {
        try stopIfAsked(interrupt, path)
        try create(scratch + "/" + file.path, file.content, saying: path)
      }
      guard isGood(scratch) else { return false }
      try stopIfAsked(interrupt, path)
      try place(tree, at: goal, replacing: replaced)
      finished = true
      return true
    }
  }

  /// Renames the finished folder to its goal. A rename replaces an empty folder and nothing else, so what should stay
  /// stays even when it was put there a moment ago.
  private static func place(
    _ tree: FileTree, at goal: OutputPath, replacing replaced: FileTree?
  ) throws(FileFault) {
    guard let replaced else {
      guard rename(tree.root, goal.path) == 0 else {
        throw errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR
          ? alreadyThere(goal.given) : unwritable(goal.given)
      }
      return
    }
    // POSIX has no exchange of two folders: for a moment, between the two renames, there is none at the goal.
    let aside = tree.root + "-gammal"
    guard rename(goal.path, aside) == 0 else { throw unwritable(goal.given) }
    guard rename(tree.root, goal.path) == 0 else {
      let fault = unwritable(goal.given)
      rename(aside, goal.path)
      throw fault
    }
    FileTree(root: aside, files: replaced.files).remove()
  }

  /// Runs `body` with the signals held back and a free hidden name beside the goal; removes the folders made above it
  /// when the body fails or has placed nothing.
  private static func building(
    _ goal: OutputPath,
    _ body: (_ interrupt: borrowing PendingInterrupt, _ scratch: String) throws(FileFault) -> Bool
  ) throws(FileFault) {
    let interrupt = PendingInterrupt()
    guard let made = goal.makeParents() else { throw unwritable(goal.given) }
    var isPlaced = false
    defer { if !isPlaced { for folder in made.reversed() { rmdir(folder) } } }
    isPlaced = try body(interrupt, freeNeighbour(of: goal))
  }

  private static func freeNeighbour(of goal: OutputPath) -> String {
    var status = stat()
    for number in 0..<1_000 where lstat(goal.neighbour(number), &status) != 0 {
      return goal.neighbour(number)
    }
    return goal.neighbour(1_000)
  }

  private static func create(_ path: String, _ content: [UInt8], saying given: String) throws(FileFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw unwritable(given) }
    let handle = FileHandle(owning: descriptor)
    guard handle.writeAll(content) else { throw unwritable(given) }
    guard handle.finish() else { throw unwritable(given) }
  }

  private static func checkFile(
    _ goal: OutputPath, replacing: Bool, inputs: [String]
  ) throws(FileFault) {
    var there = stat()
    guard lstat(goal.path, &there) == 0 else { return }
    guard there.st_mode & S_IFMT == S_IFREG else {
      throw FileFault(
        "SKRIV-05", at: goal.given, "På den platsen finns redan något som inte är en vanlig fil.",
        remedy: "Välj ett annat namn.")
    }
    guard replacing else { throw alreadyThere(goal.given) }
    for input in inputs {
      var read = stat()
      guard stat(input, &read) == 0, read.st_dev == there.st_dev, read.st_ino == there.st_ino else {
        continue
      }
      throw FileFault(
        "SKRIV-04", at: goal.given, "Resultatet skulle skrivas över filen som lästes.",
        remedy: "Välj ett annat namn för resultatet.")
    }
  }

  private static func stopIfAsked(
    _ interrupt: borrowing PendingInterrupt, _ path: String
  ) throws(FileFault) {
    guard !interrupt.isRequested else {
      throw FileFault(
        "SKRIV-07", at: path, "Avbrutet: ingenting har skrivits.", remedy: "Kör kommandot igen när du vill.")
    }
  }
}

extension OutputWriter {
  static func alreadyThere(_ path: String) -> FileFault {
    FileFault(
      "SKRIV-02", at: path, "Det finns redan något på den platsen, och det skrivs inte över.",
      remedy: "Välj ett annat namn, eller lägg till --force för att ersätta det.")
  }

  private static func unwritable(_ path: String) -> FileFault {
    FileFault(
      "SKRIV-01", at: path, "Det gick inte att skriva här: \(SystemAnswer.last()). Ingenting har skrivits.",
      remedy: "Välj en mapp där du får skriva och där det finns plats.")
  }

  private static func notAName(_ path: String) -> FileFault {
    FileFault(
      "SKRIV-03", at: path, "Det här är inget namn på en ny fil eller mapp.",
      remedy: "Ange till exempel paket eller ut/paket.")
  }
}
