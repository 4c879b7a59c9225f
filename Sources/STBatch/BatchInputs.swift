internal import STDiagnostics
package import STPipeline

/// All records of a run, one after the other: files as named, the files of folders by name, and the lines of standard input.
///
/// Of a record that is still to come nothing is held but its path below the folder that was named.
package struct BatchInputs {
  /// What was named: a folder with its records, or a file.
  private struct Root {
    /// Nil for a file.
    let folder: String?
    /// Paths below the folder, or the one path of the file.
    let files: [String]

    func path(_ position: Int) -> String { folder.map { "\($0)/\(files[position])" } ?? files[position] }

    /// The path below the folder, or the file's own name.
    func name(_ position: Int) -> String {
      let file = files[position]
      return folder != nil ? file : file.split(separator: "/").last.map(String.init) ?? file
    }
  }

  private let roots: [Root]
  private var root = 0
  private var position = 0
  private var names = BatchNames()
  private var lines: LineReader?
  private let shard: BatchShard

  /// How many records have been passed so far, whichever part of the run they belong to.
  package private(set) var passed = 0
  /// How many records there are in this part; nil where standard input is among them.
  package let total: Int?

  /// - Throws: LAS-01 where something that was named is not there, BATCH-01 where a folder holds no records.
  package init(_ paths: [String], shard: BatchShard) throws(FileFault) {
    self.shard = shard
    var roots: [Root] = []
    for path in paths where path != "-" { roots.append(try Self.root(path)) }
    self.roots = roots
    let readsLines = paths.contains("-")
    lines = readsLines ? LineReader.standardInput(limit: InputFile.largestRecord) : nil
    total = readsLines ? nil : shard.share(of: roots.reduce(0) { $0 + $1.files.count })
  }

  /// Nil at the end.
  package mutating func next() -> BatchInput? { nextFile() ?? nextLine() }

  private mutating func nextFile() -> BatchInput? {
    while root < roots.count {
      let here = roots[root]
      guard position < here.files.count else {
        root += 1
        position = 0
        continue
      }
      let (index, place) = (passed, position)
      passed += 1
      position += 1
      // Also where the record belongs to another part: its folder takes a name.
      let folder = names.folder(for: here.name(place), index: index)
      guard shard.contains(index) else { continue }
      let path = here.path(place)
      return BatchInput(index: index, name: path, folder: folder, content: .file(path))
    }
    return nil
  }

  private mutating func nextLine() -> BatchInput? {
    while let line = lines?.next() {
      guard line.content != .empty else { continue }
      let index = passed
      passed += 1
      guard shard.contains(index) else { continue }
      let name = "-:\(line.number)"
      return BatchInput(
        index: index, name: name, folder: BatchNames.numbered(index), content: content(line, name))
    }
    return nil
  }

  private mutating func content(_ line: LineReader.Line, _ name: String) -> BatchInput.Content {
    switch line.content {
    case .bytes(let bytes): return .bytes(bytes)
    case .tooLong, .empty: return .fault(.lineTooLong(name))
    case .fault(let fault):
      lines = nil
      return .fault(fault)
    }
  }

  /// The records that a path stands for.
  private static func root(_ path: String) throws(FileFault) -> Root {
    guard try FileTree.isFolder(path) else { return Root(folder: nil, files: [path]) }
    let root = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let items = FileTree.items(below: root, limit: 2_000_000) else {
      throw FileFault(
        "LAS-07", at: path, "Mappen går inte att läsa.", remedy: "Kontrollera dina rättigheter till den.")
    }
    let records = items.filter { item in
      let name = item.path.lowercased()
      return item.isRegular && (name.hasSuffix(".json") || name.hasSuffix(".xml"))
        && !item.path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    guard !records.isEmpty else {
      throw FileFault(
        "BATCH-01", at: path, "Mappen innehåller inga filer som slutar på .json eller .xml.",
        remedy: "Ange mappen med ST-poster, eller filerna var för sig.")
    }
    return Root(folder: root, files: records.map(\.path))
  }
}

extension FileFault {
  fileprivate static func lineTooLong(_ name: String) -> FileFault {
    FileFault(
      "BATCH-02", at: name, "Raden är längre än \(InputFile.largestRecord / 1_000_000) MB, som är gränsen.",
      remedy: "Skriv en post per rad, utan radbyten i den.")
  }
}
