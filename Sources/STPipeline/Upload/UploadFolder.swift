internal import Glibc
internal import STDiagnostics

/// The folder that the file names of a record are relative to. Nothing outside of it is opened, whatever a record says:
/// names that lead out and links anywhere on the way are refused.
struct UploadFolder {
  /// As the person gave it; nil where the record came without a folder, as on standard input.
  let path: String?

  /// - Parameters:
  ///   - record: what the person calls the record; `-` and its lines, `-:17`, have no folder.
  ///   - start: the folder that a relative path counts from.
  init(besides record: String, from start: WorkingFolder = .current) {
    path = Self.folder(of: record).map(start.path(to:))
  }

  private static func folder(of record: String) -> String? {
    guard record != "-", !record.hasPrefix("-:") else { return nil }
    guard let slash = record.lastIndex(of: "/") else { return "." }
    return slash == record.startIndex ? "/" : String(record[..<slash])
  }

  /// The bytes of a regular file below the folder.
  ///
  /// - Parameter name: as the record has it.
  /// - Throws: PAKET-10 where there is no such file, PAKET-12 where the name leads out, PAKET-13 where what is there is no
  ///   file that can be read.
  func read(_ name: String) throws(FileFault) -> [UInt8] {
    guard let path else { throw Self.noFolder(name) }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard !parts.contains(where: { ["", ".", ".."].contains($0) || $0.utf8.contains(0) }) else {
      throw Self.outside(name, "Namnet leder ut ur postens mapp.")
    }
    let file = try Self.open(parts, below: path, name)
    guard let found = file.kind() else { throw Self.unreadable(name, SystemAnswer.last()) }
    guard found.kind == S_IFREG else {
      throw Self.unreadable(name, found.kind == S_IFDIR ? "det är en mapp" : "det är ingen vanlig fil")
    }
    guard found.size <= UploadGate.largestFile else {
      throw Self.unreadable(name, "den är större än \(UploadGate.largestFile / 1_000_000) MB")
    }
    return try Self.content(of: file, name, expecting: found.size)
  }

  /// Goes down one folder at a time, so that no link is followed, not even one that is put there in the meantime.
  private static func open(
    _ parts: [String], below path: String, _ name: String
  ) throws(FileFault) -> FileHandle {
    var folder = Glibc.open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw unreadable(name, SystemAnswer.last()) }
    for (position, part) in parts.enumerated() {
      let isLast = position == parts.count - 1
      // O_NONBLOCK: opening a named pipe that nobody writes to would wait for ever.
      let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (isLast ? 0 : O_DIRECTORY)
      let next = openat(folder, part, flags)
      let code = errno
      let isLink = next < 0 && Self.isLink(part, in: folder)
      close(folder)
      guard next >= 0 else {
        if isLink { throw outside(name, "Namnet leder genom en länk, som kan peka vart som helst.") }
        throw code == ENOENT || code == ENOTDIR
          ? missing(name) : unreadable(name, SystemAnswer.words(for: code))
      }
      folder = next
    }
    return FileHandle(owning: folder)
  }

  private static func isLink(_ part: String, in folder: Int32) -> Bool {
    var status = stat()
    return fstatat(folder, part, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func content(
    of file: borrowing FileHandle, _ name: String, expecting size: Int
  ) throws(FileFault) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(size)
    while true {
      guard let chunk = file.readChunk() else { throw unreadable(name, SystemAnswer.last()) }
      if chunk.isEmpty { return content }
      content += chunk
      // It may grow while it is read.
      guard content.count <= UploadGate.largestFile else {
        throw unreadable(name, "den växer medan den läses")
      }
    }
  }
}

// MARK: - Faults

extension UploadFolder {
  private static func missing(_ name: String) -> FileFault {
    FileFault(
      "PAKET-10", .varning, at: name, "Filen finns inte i postens mapp, så bilagan är inte med i paketet.",
      remedy:
        "Lägg filen där posten säger, räknat från postens mapp, och gör om paketet; eller lägg till pappret för hand."
    )
  }

  private static func noFolder(_ name: String) -> FileFault {
    FileFault(
      "PAKET-10", .varning, at: name,
      "Posten kom från standard in och har ingen mapp att söka filen i, så bilagan är inte med i paketet.",
      remedy: "Spara posten som en fil bredvid de uppladdade filerna, eller lägg till pappret för hand.")
  }

  private static func outside(_ name: String, _ why: String) -> FileFault {
    FileFault(
      "PAKET-12", at: name, "\(why) Filen öppnas inte.",
      remedy:
        "Lägg själva filen i postens mapp eller i en mapp i den, och skriv vägen dit i posten utan ”..”.")
  }

  private static func unreadable(_ name: String, _ why: String) -> FileFault {
    FileFault(
      "PAKET-13", at: name, "Den uppladdade filen går inte att läsa: \(why).",
      remedy:
        "Lägg en vanlig fil på högst \(UploadGate.largestFile / 1_000_000) MB, som du får läsa, på platsen.")
  }
}
